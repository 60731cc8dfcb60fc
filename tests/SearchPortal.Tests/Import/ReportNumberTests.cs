using System.Text;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

public sealed class ReportNumberTests
{
    [Theory]
    [InlineData("a.bib", "@techreport{r, title={A}, number={TR-5}}")]
    [InlineData("a.ris", "TY  - RPRT\nTI  - A\nIS  - TR-5\nER  - \n")]
    [InlineData("a.ris", "TY  - RPRT\nTI  - A\nM1  - TR-5\nER  - \n")]
    [InlineData("a.ris", "TY  - RPRT\nTI  - A\nSN  - TR-5\nER  - \n")]
    [InlineData("a.enw", "%0 Report\n%T A\n%N TR-5\n")]
    [InlineData("a.enw", "%0 Report\n%T A\n%@ TR-5\n")]
    [InlineData("a.json", """[{"id": "r", "type": "report", "title": "A", "number": "TR-5"}]""")]
    [InlineData("a.xml", "<xml><records><record><ref-type name=\"Report\">27</ref-type><titles><title>A</title></titles><isbn>TR-5</isbn></record></records></xml>")]
    [InlineData("a.mods", "<mods><titleInfo><title>A</title></titleInfo><genre>report</genre><part><detail type=\"number\"><number>TR-5</number></detail></part></mods>")]
    [InlineData("a.mods", "<mods><titleInfo><title>A</title></titleInfo><genre>report</genre><part><detail type=\"report number\"><number>TR-5</number></detail></part></mods>")]
    [InlineData("a.mods", "<mods><titleInfo><title>A</title></titleInfo><genre>report</genre><identifier type=\"report number\">TR-5</identifier></mods>")]
    public void The_number_of_a_report_is_kept_wherever_a_format_has_it(string name, string text)
    {
        var report = Read(name, text);
        Assert.Equal((PublicationType.Report, "TR-5"), (report.Type, report.Issue));
    }

    [Theory]
    [InlineData("SN  - 0308-1893", null)]
    [InlineData("SN  - 978-3-16-148410-0", null)]
    [InlineData("M1  - arXiv:2001.00001", null)]
    [InlineData("M1  - Supplement", null)]
    public void Other_numbers_are_none_of_a_report(string line, string? number) => Assert.Equal(number, Read("a.ris", $"TY  - RPRT\nTI  - A\n{line}\nER  - \n").Issue);

    private static Publication Read(string name, string text) =>
        Assert.Single(PublicationReader.Read(new SourceFile(name, "") { Content = () => new MemoryStream(Encoding.UTF8.GetBytes(text)) }, _ => { }));
}

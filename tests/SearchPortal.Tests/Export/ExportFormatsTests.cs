using System.Text;
using SearchPortal.Export;
using SearchPortal.Import.Ris;
using SearchPortal.Publications;
using SearchPortal.Tests.Import;

namespace SearchPortal.Tests.Export;

public sealed class ExportFormatsTests
{
    public static TheoryData<string> Extensions => [.. ExportFormats.All.Select(format => format.Extension)];

    [Theory]
    [MemberData(nameof(Extensions))]
    public void A_file_of_one_is_what_is_pinned(string extension) =>
        Expected($"paper.{extension}", ExportFormats.Find(extension)!.File(ExportedPaper.Whole, ExportedPaper.Cvpr));

    [Fact]
    public void Bibtex_in_ascii_is_what_is_pinned() => Expected("paper.ascii.bib", ExportFormats.AsciiBibtex.File(ExportedPaper.Whole, ExportedPaper.Cvpr));

    [Theory]
    [MemberData(nameof(Extensions))]
    public void A_file_of_some_is_what_is_pinned(string extension) =>
        Expected($"list.{extension}", string.Concat(ExportFile.Pieces(ExportFormats.Find(extension)!, [Some.Publication("a"), Some.Publication("b")], _ => ExportedPaper.Cvpr)));

    [Theory]
    [InlineData("ma2024.x.csl.json", "ma2024.x", "csl.json")]
    [InlineData("a.json", "a", "json")]
    [InlineData("a.xml", "a", "mods.xml")]
    [InlineData("a.DC.xml", "a", "dc.xml")]
    [InlineData("a.bib", "a", "bib")]
    public void The_ending_of_a_name_tells_the_format(string name, string stem, string extension)
    {
        var (found, format) = ExportFormats.Split(name)!.Value;

        Assert.Equal((stem, extension), (found, format.Extension));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a.html")]
    [InlineData(".bib")]
    [InlineData("bib")]
    public void Other_endings_tell_none(string name) => Assert.Null(ExportFormats.Split(name));

    [Fact]
    public void Keys_that_differ_in_letter_case_alone_are_made_unique_for_bibtex()
    {
        string file = string.Concat(ExportFile.Pieces(ExportFormats.Bibtex, [Some.Publication("Doe20"), Some.Publication("doe20"), Some.Publication("doe20-2")], _ => null));

        Assert.Equal(["Doe20", "doe20-2", "doe20-2-2"], file.Split('\n').Where(line => line.StartsWith('@')).Select(line => line.Split('{', ',')[1]));
    }

    [Theory]
    [InlineData("ris", "SN  - TR-7\r\n")]
    [InlineData("csl.json", "\"number\":\"TR-7\"")]
    [InlineData("mods.xml", "<detail type=\"number\">\n      <number>TR-7</number>")]
    [InlineData("bib", "number     = {TR-7}")]
    [InlineData("dc.xml", "<dc:source>TR-7, NASA, 2020</dc:source>")]
    [InlineData("csv", ",TR-7,")]
    [InlineData("json", "TR-7")]
    [InlineData("txt", "TR-7, NASA, 2020")]
    [InlineData("md", "TR-7, NASA, 2020")]
    public void The_number_of_a_report_stands_where_readers_of_a_format_look_for_it(string extension, string expected)
    {
        var report = Some.Publication(type: PublicationType.Report, venue: null) with { Issue = "TR-7", Publisher = "NASA" };

        Assert.Contains(expected, ExportFormats.Find(extension)!.File(report, null).ReplaceLineEndings(expected.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csl.json", "\"publisher\":\"arXiv\"", "container-title")]
    [InlineData("ris", "PB  - arXiv", "J2")]
    public void The_server_of_a_preprint_is_its_publisher_to_other_programs(string extension, string expected, string unexpected)
    {
        string file = ExportFormats.Find(extension)!.File(Some.Publication(type: PublicationType.Preprint, venue: "arxiv"), new Venue("arxiv", "arXiv", "arXiv"));

        Assert.Contains(expected, file, StringComparison.Ordinal);
        Assert.DoesNotContain(unexpected, file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_address_in_ris_is_the_papers_own_and_no_new_link_to_who_reads_the_file()
    {
        var paper = ExportedPaper.Whole with { Links = [new(LinkKind.Code, "https://github.com/a/b"), new(LinkKind.Pdf, "https://example.org/a.pdf")] };

        string file = ExportFormats.Find("ris")!.File(paper, null);

        Assert.Equal("https://doi.org/10.1109/CVPR_2024", file.Split("UR  - ")[1].TrimEnd().Split('\r')[0]);
        using var reader = new StringReader(file);
        Assert.Equal(paper.Links.ToHashSet(), FormatSample.Of(report => RisReader.Read(reader, "a.ris", report)).Only.Links.ToHashSet());
    }

    [Theory]
    [InlineData(PublicationType.Book, "ED  - Doe, Jane")]
    [InlineData(PublicationType.Report, "ED  - Doe, Jane")]
    [InlineData(PublicationType.Chapter, "A2  - Doe, Jane")]
    public void Editors_in_ris_are_those_of_a_series_to_nobody(PublicationType type, string expected)
    {
        var paper = Some.Publication(type: type, venue: null) with { Authors = [], Editors = [new("Jane", "Doe")] };

        string file = ExportFormats.Find("ris")!.File(paper, null);

        Assert.Contains(expected, file, StringComparison.Ordinal);
        using var reader = new StringReader(file);
        Assert.Equal(paper.Editors, FormatSample.Of(report => RisReader.Read(reader, "a.ris", report)).Only.Editors);
    }

    [Fact]
    public void Abstracts_can_be_left_out_of_every_format() => Assert.All(ExportFormats.All, format =>
        Assert.DoesNotContain("quotes", format.With(new ExportOptions(Abstract: false)).File(ExportedPaper.Whole, null), StringComparison.Ordinal));

    /// <summary>What differs is written under <c>Actual/</c> beside the test program, to be copied over the file when the change is meant.</summary>
    private static void Expected(string name, string actual)
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Expected", "Export", name);
        string expected = File.Exists(file) ? Encoding.UTF8.GetString(File.ReadAllBytes(file)) : "";
        if (expected != actual)
        {
            string kept = Path.Combine(AppContext.BaseDirectory, "Actual", "Export", name);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.WriteAllText(kept, actual);
        }
        Assert.Equal(expected, actual);
    }
}

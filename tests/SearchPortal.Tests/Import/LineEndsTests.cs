using System.Text;
using SearchPortal.Content;
using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class LineEndsTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData("a.bib", "% a\n\n@article{a,\n title = {A},\n doi = {none}\n}\n@article{b,\n title = {B}, year = {x}\n}\n@article{c,\n title = {C\n")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nDO  - none\nER  -\n\nTY  - JOUR\nAU  - B\nER  -\n")]
    [InlineData("a.enw", "%0 Journal Article\n%T A\n%R none\n\n%0 Journal Article\n%T B\n%D 33\n")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - none\n\nPMID- 2\nTI  - B\nDP  - none\n")]
    [InlineData("a.json", "[\n {\n  \"title\": \"A\",\n  \"authors\": [\"B\"]\n },\n {\n  \"title\": \"B\n },\n {\n  \"title\": \"C\" \"x\"\n }\n]\n")]
    [InlineData("a.jsonl", "{\"title\": \"A\"}\n{\"title\": \"B\"\n{\"title\": \"C\", \"year\": 1, \"authors\": []}\n")]
    [InlineData("a.xml", "\n\n<mods>\n <titleInfo><title>A</title></titleInfo>\n <identifier type=\"doi\">none</identifier>\n</mods>\n")]
    [InlineData("b.xml", "<modsCollection>\n<mods>\n <titleInfo><title>A</title></titleInfo>\n</mods>\n<mods>\n <titleInfo></x>\n</mods>\n<mods>\n <titleInfo><title>C</title></titleInfo>\n</mods>\n</modsCollection>")]
    [InlineData("a.md", "---\ntitle: A\nyear: [\n---\ntext\n")]
    [InlineData("b.md", "---\ntitle: A\nyear: x\ndoi: none\n---\nFirst.\n\nSecond.\n")]
    [InlineData("c.md", "+++\ntitle = \"A\"\nyear = x\n+++\ntext\n")]
    public void Lines_are_counted_alike_whatever_ends_them(string name, string text)
    {
        var expected = Read(name, text);
        Assert.Contains(expected, line => line.Contains(':', StringComparison.Ordinal));
        Assert.Equal(expected, Read(name, text.Replace("\n", "\r", StringComparison.Ordinal)));
        Assert.Equal(expected, Read(name, text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData('\r')]
    [InlineData('\n')]
    public void The_first_line_that_is_not_utf8_is_named_whatever_ends_lines(char end)
    {
        string[] read = Read("a.bib", Encoding.Latin1.GetBytes($"@misc{{a,{end}title = {{A}},{end}note = {{M\u00FCller}}}}"));
        Assert.Contains(read, line => line.StartsWith("3: the file is not UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_end_over_two_chunks_is_one()
    {
        var text = new StringBuilder("x\r\n");
        while (text.Length < 1 << 18) text.Append("% a line that is a comment\r\n");
        int lines = text.ToString().Count(c => c == '\n');
        for (int shift = 0; shift < 3; shift++)
        {
            string[] read = Read("a.bib", new string('%', shift) + text + "@misc{a, title = {A}, doi = {none}}");
            Assert.Contains(read, line => line.StartsWith($"{lines + 1}: 'none'", StringComparison.Ordinal));
        }
    }

    private string[] Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    private string[] Read(string name, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        var problems = new List<ContentProblem>();
        var publications = PublicationReader.Read(new SourceFile(name, path), problems.Add).ToList();
        return [.. problems.Select(problem => $"{problem.At.Line}: {problem.Message}"), .. publications.Select(publication => $"{publication.Source.Line}: {publication.Title} {publication.Abstract}")];
    }
}

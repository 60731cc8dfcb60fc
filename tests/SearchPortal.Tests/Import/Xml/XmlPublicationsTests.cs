using CsCheck;
using SearchPortal.Content;
using SearchPortal.Import.Xml;

namespace SearchPortal.Tests.Import.Xml;

public sealed class XmlPublicationsTests
{
    private const string Article = "<article><front><article-meta><title-group><article-title>Title</article-title></title-group></article-meta></front></article>";

    [Fact]
    public void Records_are_found_in_any_wrapper() =>
        Assert.Equal(2, XmlSample.Of($"<OAI-PMH><ListRecords><record><metadata>{Article}</metadata></record><record><metadata>{Article}</metadata></record></ListRecords></OAI-PMH>").Publications.Count);

    [Fact]
    public void What_stands_around_a_fault_is_kept_and_the_fault_has_line_and_column()
    {
        var sample = XmlSample.Of($"<set>\n{Article}\n<article><front><b></front></article>\n{Article}</set>");
        Assert.Equal(["Title", "Title"], sample.Publications.Select(publication => publication.Title));
        Assert.Contains("line 3, column ", Assert.Single(sample.Problems).Message, StringComparison.Ordinal);
        Assert.Equal((3, 4), (sample.Problems[0].At.Line, sample.Publications[1].Source.Line));
    }

    [Fact]
    public void A_document_type_is_passed_over_and_its_entities_are_not_expanded() =>
        Assert.Equal("Fish &bomb; chips", XmlSample.Of($"<!DOCTYPE a SYSTEM \"http://no.example/x.dtd\" [<!ENTITY bomb \"x\">]>{Article.Replace("Title<", "Fish &bomb; chips<", StringComparison.Ordinal)}").Only.Title);

    [Fact]
    public void Entities_of_a_document_type_are_told_once_each_by_line_and_name()
    {
        const string Type = "<!DOCTYPE a [\n<!ENTITY inst \"x &other;\">\n<!ENTITY uuml \"&#252;\">\n]>\n";
        var sample = XmlSample.Of($"{Type}<set>\n{Article.Replace("Title<", "At\n&inst; &uuml; R&D; &amp;literal; AT&T<", StringComparison.Ordinal)}\n{Article.Replace("Title<", "&inst;<", StringComparison.Ordinal)}</set>");
        Assert.Equal(["At &inst; ü R&D; &literal; AT&T", "&inst;"], sample.Publications.Select(publication => publication.Title));
        var problems = sample.Problems.Where(problem => problem.Severity == ProblemSeverity.Warning).ToList();
        Assert.Equal([7, 7], problems.Select(problem => problem.At.Line));
        Assert.Contains("“&inst;”", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("“&D;”", problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_of_HTML_lone_ampersands_and_control_characters_do_no_harm() =>
        Assert.Equal("A & B “c” d", XmlSample.Of(Article.Replace("Title<", "A & B&nbsp;&ldquo;c&rdquo;\u0001&#1; d<", StringComparison.Ordinal)).Only.Title.Replace(" &#1;", "", StringComparison.Ordinal).Replace("&#1;", "", StringComparison.Ordinal));

    [Fact]
    public void Prefixes_that_nobody_declared_are_read_over() =>
        Assert.Equal("Title", XmlSample.Of(Article.Replace("<front>", "<front xlink:href=\"x\">", StringComparison.Ordinal)).Only.Title);

    [Fact]
    public void An_entry_that_is_too_deep_is_reported_and_its_neighbours_are_read()
    {
        string deep = $"<article>{string.Concat(Enumerable.Repeat("<b>", 200))}{string.Concat(Enumerable.Repeat("</b>", 200))}</article>";
        var sample = XmlSample.Of($"<set>{Article}\n{deep}{Article}</set>");
        Assert.Equal(2, sample.Publications.Count);
        Assert.Equal(2, Assert.Single(sample.Problems).At.Line);
    }

    [Fact]
    public void An_entry_that_is_too_long_is_reported_and_its_neighbours_are_read()
    {
        string longOne = $"<article><front>{new string('x', XmlPartBuilder.MaximumLength + 1)}</front></article>";
        var sample = XmlSample.Of($"<set>{longOne}{Article}</set>");
        Assert.Equal("Title", sample.Only.Title);
        Assert.Single(sample.Problems);
    }

    [Fact]
    public void A_file_nested_without_end_is_given_up() =>
        Assert.Contains("deep", Assert.Single(XmlSample.Of(string.Concat(Enumerable.Repeat("<a>", 5_000))).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_publications_says_what_could_be_read() =>
        Assert.Contains("<rss>", Assert.Single(XmlSample.Of("<rss><channel/></rss>").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void The_encoding_of_the_declaration_counts()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, System.Text.Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Article.Replace("Title<", "Größe<", StringComparison.Ordinal)));
            var problems = new List<ContentProblem>();
            Assert.Equal("Größe", Assert.Single(XmlPublications.Read(new SourceFile("a.xml", path), problems.Add)).Title);
            Assert.Empty(problems);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("Jats/mathml-in-title.xml")]
    [InlineData("AclAnthology/handmade-traps.xml")]
    [InlineData("EndNoteXml/handmade.xml")]
    [InlineData("Mods/handmade.mods")]
    [InlineData("PubMedXml/handmade.xml")]
    public void A_damaged_file_ends_and_each_problem_has_a_line(string path)
    {
        string text = File.ReadAllText(XmlSample.FullPath(path));
        var piece = Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, 60], Gen.String[Gen.Char["<>&;\"'/= aA1\n\0$\\{}]["], 0, 6]);
        piece.Array[1, 4].Sample(
            pieces =>
            {
                string damaged = text;
                foreach (var (at, length, put) in pieces)
                {
                    int start = Math.Min(at, damaged.Length);
                    damaged = damaged[..start] + put + damaged[Math.Min(damaged.Length, start + length)..];
                }
                Assert.All(XmlSample.Of(damaged).Problems, problem => Assert.True(problem.At.Line > 0));
            },
            iter: 150);
    }

    [Fact]
    public void Elements_that_are_not_read_are_counted_in_a_note()
    {
        var sample = XmlSample.Of("<modsCollection><mods><titleInfo><title>A</title></titleInfo><tableOfContents>x</tableOfContents><physicalDescription><extent>1 p.</extent></physicalDescription></mods>"
            + "<mods><titleInfo><title>B</title></titleInfo><tableOfContents>y</tableOfContents></mods></modsCollection>");

        var note = Assert.Single(sample.Problems);
        Assert.Equal((ProblemSeverity.Note, "fields that were not read: mods/tableOfContents (2), mods/physicalDescription (1)"), (note.Severity, note.Message));
    }
}

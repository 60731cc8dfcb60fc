using System.Text;
using SearchPortal.Content;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Json;

public sealed class JsonReaderTests
{
    private readonly List<ContentProblem> problems = [];

    [Fact]
    public void A_paper_of_the_corpus_has_all_its_fields()
    {
        var paper = Read("""
            {"bibtex_key": "ma2024cvpr-deepcache", "title": "DeepCache", "authors": [{"given": "Xinyin", "family": "Ma", "slug": "ma-xinyin"}],
             "year": "2024", "venue": "cvpr", "venue_type": "conference", "venue_name": "Computer Vision", "volume": "", "number": "7", "pages": "1--9",
             "abstract": "Fast.", "pdf_url": "https://a.org/x y.pdf", "venue_url": null, "openreview_url": "https://openreview.net/forum?id=ZupoMzMNrO",
             "code_url": "https://github.com/a/b", "doi": "10.1109/CVPR52733.2024.01492", "source": "dblp", "source_id": "conf/cvpr/MaFW24"}
            """);
        Assert.Equal(("ma2024cvpr-deepcache", 2024, "cvpr", "Computer Vision"), (paper.Key, paper.Year, paper.Venue, paper.ContainerTitle));
        Assert.Equal((null, "7", "1-9", PublicationType.ConferencePaper), (paper.Volume, paper.Issue, paper.Pages, paper.Type));
        Assert.Equal([new PersonName("Xinyin", "Ma")], paper.Authors);
        Assert.Equal(new Identifiers { Doi = "10.1109/CVPR52733.2024.01492", OpenReview = "ZupoMzMNrO", Dblp = "conf/cvpr/MaFW24" }, paper.Identifiers);
        Assert.Equal([new("pdf", "https://a.org/x%20y.pdf"), new("code", "https://github.com/a/b"), new("openreview", "https://openreview.net/forum?id=ZupoMzMNrO")], paper.Links);
        Assert.Equal("fields that were not read: source (1)", Assert.Single(problems).Message);
    }

    [Theory]
    [InlineData("article-magazine", PublicationType.JournalArticle)]
    [InlineData("motion_picture", PublicationType.Document)]
    [InlineData("entry-encyclopedia", PublicationType.Chapter)]
    public void Every_type_of_CSL_is_known_in_the_portals_own_JSON_too(string word, PublicationType type)
    {
        Assert.Equal(type, Read($$"""{"title": "A", "authors": ["B C"], "year": 2020, "type": "{{word}}"}""").Type);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("""{"title": "A", "authors": ["B C"], "year": 2020.0}""")]
    [InlineData("""{"total": 1, "data": [{"title": "A", "authors": [{"name": "B C"}], "year": 2020, "journal": {"name": "J"}, "externalIds": {"DBLP": "conf/x/y"}}]}""")]
    public void What_programs_and_people_write_beside_the_rules_is_read(string text)
    {
        var paper = Read(text);
        Assert.Equal(("A", 2020, "C"), (paper.Title, paper.Year, paper.Authors[0].Family));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("""{"title": "A", "authors": ["B C",], "year": 2020,}""")]
    [InlineData("""{"title": "A", /* why */ "authors": ["B C"], "year": "2020"}""")]
    public void Commas_too_many_and_comments_are_told_and_take_nothing_away(string text)
    {
        Assert.Equal(("A", 2020), (Read(text).Title, Read(text).Year));
        Assert.All(problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
        Assert.Equal(2, problems.Count);
    }

    [Fact]
    public void UTF16_and_older_encodings_are_read()
    {
        byte[] latin = [.. Encoding.Latin1.GetBytes("""[{"title": "Größe", "authors": ["B C"]}]""")];
        byte[] utf16 = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("""[{"title": "Größe", "authors": ["B C"]}]""")];
        foreach (byte[] bytes in new[] { latin, utf16 })
            Assert.Equal("Größe", Assert.Single(JsonReader.Read(new SourceFile("a.json", "") { Content = () => new MemoryStream(bytes) }, problems.Add)).Title);
        Assert.Equal(ProblemSeverity.Warning, Assert.Single(problems).Severity);
    }

    [Fact]
    public void A_paper_of_the_portal_has_all_its_fields()
    {
        var paper = Read("""
            {"id": 5, "bibtexKey": "b", "key": "k", "formerKeys": ["old"], "title": "T", "year": 2024, "date": "2024-06-17", "type": "thesis", "containerTitle": "C",
             "authors": [{"given": "A", "family": "B", "suffix": "Jr.", "orcid": "https://orcid.org/0000-0002-1825-0097", "affiliation": ["X", "Y"], "equalContribution": true}],
             "status": "retracted", "statusNotice": "Wrong.", "topics": "Pruning, Caching", "awards": "Best Paper", "note": "Short", "language": "en", "otherVersions": ["v"],
             "identifiers": {"arxiv": "arXiv:2312.00858v2", "isbn": "978-1"}, "issn": "1533-7928", "links": [{"kind": "slides", "url": "https://a.org/s"}]}
            """);
        Assert.Equal(("k", new PartialDate(2024, 6, 17), PublicationType.Thesis, "C"), (paper.Key, paper.Date, paper.Type, paper.ContainerTitle));
        Assert.Equal(new PersonName("A", "B") { Suffix = "Jr.", Orcid = "0000-0002-1825-0097", Affiliation = "X; Y", EqualContribution = true }, Assert.Single(paper.Authors));
        Assert.Equal((PublicationStatus.Retracted, "Wrong.", "Short", "en"), (paper.Status, paper.StatusNotice, paper.Note, paper.Language));
        Assert.Equal(["old", "Pruning", "Caching", "Best Paper", "v"], [.. paper.FormerKeys, .. paper.Topics, .. paper.Awards, .. paper.OtherVersions]);
        Assert.Equal(new Identifiers { Arxiv = "2312.00858", Isbn = "978-1", Issn = "1533-7928" }, paper.Identifiers);
        Assert.Equal([new Link("slides", "https://a.org/s")], paper.Links);
        Assert.Equal("fields that were not read: bibtexKey (1), id (1)", Assert.Single(problems).Message);
    }

    [Theory]
    [InlineData("""["Xinyin Ma", "Fang, Gongfan"]""")]
    [InlineData("\"Xinyin Ma and Gongfan Fang\"")]
    [InlineData("\"Ma, Xinyin; Fang, Gongfan\"")]
    [InlineData("""[{"name": "Xinyin Ma"}, null, {"firstName": "Gongfan", "last_name": "Fang"}]""")]
    public void Authors_may_be_plain_names(string authors) =>
        Assert.Equal([new PersonName("Xinyin", "Ma"), new PersonName("Gongfan", "Fang")], Read($$"""{"title": "T", "authors": {{authors}}}""").Authors);

    [Theory]
    [InlineData("year", "true")]
    [InlineData("year", "\"in press\"")]
    [InlineData("date", "\"2024-13-01\"")]
    [InlineData("authors", "5")]
    [InlineData("authors", "[{}, {\"given\": \"\"}]")]
    [InlineData("volume", "{\"a\": 1}")]
    [InlineData("abstract", "[\"a\"]")]
    [InlineData("title2", "null", 0)]
    [InlineData("doi", "\"none\"")]
    [InlineData("pdf_url", "\"javascript:alert(1)\"")]
    [InlineData("links", "{\"code\": \"data:text/html,x\"}")]
    [InlineData("links", "[\"/relative\"]")]
    [InlineData("type", "\"poem\"")]
    [InlineData("status", "\"7\"")]
    [InlineData("note", "\"\\ud800\"")]
    public void A_wrong_value_is_reported_and_the_rest_is_kept(string field, string value, int least = 1)
    {
        var paper = Read($$"""{"title": "T", "{{field}}": {{value}}, "publisher": "P"}""");
        Assert.Equal(("T", "P"), (paper.Title, paper.Publisher));
        Assert.True(problems.Count >= least && problems.TrueForAll(problem => problem.Entry == "T" && problem.At.ToString() == "a.json:1"));
        Assert.Empty(paper.Links);
    }

    [Fact]
    public void Links_with_words_that_say_nothing_go_by_their_address()
    {
        var paper = Read("""{"title": "T", "links": {"paper": "https://arxiv.org/abs/2406.01733", "arxiv": "https://arxiv.org/abs/2406.01733", "doi": "https://doi.org/10.1145/3", "url": "https://a.org/b.PDF"}}""");
        Assert.Equal(["arxiv", "publisher", "pdf"], paper.Links.Select(link => link.Kind));
        Assert.Equal(("2406.01733", "10.1145/3"), (paper.Identifiers.Arxiv, paper.Identifiers.Doi));
    }

    [Fact]
    public void What_is_not_json_is_reported_with_its_line()
    {
        using var file = new MemoryStream("[\n{\n\"title\": \"a\",\n:}\n]"u8.ToArray());
        Assert.Empty(JsonReader.Read(file, "a.json", problems.Add));
        Assert.Contains("line 4", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    private Publication Read(string json)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return Assert.Single(JsonReader.Read(file, "a.json", problems.Add));
    }
}

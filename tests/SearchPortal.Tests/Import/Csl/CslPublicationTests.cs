using System.Text;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Csl;

public sealed class CslPublicationTests
{
    [Theory]
    [InlineData("""{"date-parts": [["2014", "05", 3]]}""", "2014-05-03")]
    [InlineData("""{"date-parts": [[2018, 10, 21, 13]]}""", "2018-10-21")]
    [InlineData("""{"date-parts": [[2010, 1], [2011, 2]], "season": 2}""", "2010-01")]
    [InlineData("""{"date-parts": [[2010, 21]]}""", "2010")]
    [InlineData("""{"date-parts": [[2010, 2, 30]]}""", "2010-02")]
    [InlineData("""{"date-parts": [2010, 3]}""", "2010-03")]
    [InlineData("""{"raw": "circa 1998"}""", "1998")]
    [InlineData("""{"literal": "Spring 2001"}""", "2001")]
    [InlineData("""{"date-parts": [[null]], "raw": "2002-03"}""", "2002-03")]
    [InlineData("""{"date-parts": [[null]]}""", "")]
    [InlineData("""{"date-parts": "2002"}""", "")]
    [InlineData("\"2003-04-05\"", "2003-04-05")]
    public void Dates_come_in_many_forms(string issued, string date)
    {
        var item = Read($$"""{"id": "a", "type": "book", "title": "A", "issued": {{issued}}}""").Only;
        Assert.Equal(date, item.Date?.ToString() ?? $"{item.Year}");
    }

    [Fact]
    public void All_that_an_item_can_say_is_read()
    {
        var item = Read("""
            [{"id": "http://zotero.org/users/1/items/ABC", "citation-key": "smith2020", "type": "paper-conference", "title": "A", "container-title": "Proc. of Odd Things",
              "author": [{"family": "Smith", "given": "Ann"}], "editor": [{"literal": "Odd Society"}], "volume": 3, "issue": "4", "page": "5–9", "publisher": "Odd Press",
              "language": "en-GB", "keyword": "one, two", "DOI": "10.1000/a", "ISBN": "978-3-16-148410-0", "ISSN": ["1234-5678"], "PMID": "123", "PMCID": "PMC45",
              "URL": "https://example.org/a", "note": "arXiv:2007.00001 [cs]\nShort paper", "issued": {"date-parts": [[2020, 7]]}}]
            """).Only;
        Assert.Equal(("smith2020", "3", "4", "5-9", "Odd Press", "en-GB", "Short paper"), (item.Key, item.Volume, item.Issue, item.Pages, item.Publisher, item.Language, item.Note));
        Assert.Equal(new Identifiers { Doi = "10.1000/a", Arxiv = "2007.00001", Isbn = "978-3-16-148410-0", Issn = "1234-5678", Pmid = "123", Pmcid = "PMC45" }, item.Identifiers);
        Assert.Equal(["one", "two"], item.Topics);
        Assert.Equal([new PersonName("", "Odd Society")], item.Editors);
    }

    [Fact]
    public void What_the_portal_keeps_under_custom_is_read()
    {
        var item = Read("""
            {"id": "k", "type": "paper-conference", "title": "A", "author": [{"literal": "Odd Team One"}, {"literal": "Ann Smith"}], "number": "arXiv:2007.00001", "status": "retracted",
             "custom": {"arxiv": "2007.00001", "openreview": "ZupoMzMNrO", "acl": "2020.x-1.1", "dblp": "conf/x/y", "venue": "icml", "status-notice": "wrong", "topics": ["a, b"], "awards": ["Best"],
             "former-keys": ["o"], "other-versions": ["p"], "links": [{"kind": "code", "url": "https://example.org/c"}]}}
            """).Only;
        Assert.Equal(new Identifiers { Arxiv = "2007.00001", OpenReview = "ZupoMzMNrO", AclAnthology = "2020.x-1.1", Dblp = "conf/x/y" }, item.Identifiers);
        Assert.Equal(("icml", PublicationStatus.Retracted, "wrong", "a, b", "Best", "o", "p"), (item.Venue, item.Status, item.StatusNotice, item.Topics[0], item.Awards[0], item.FormerKeys[0], item.OtherVersions[0]));
        Assert.Equal([new Link("code", "https://example.org/c")], item.Links);
        Assert.Equal([new PersonName("", "Odd Team One"), new PersonName("", "Ann Smith")], item.Authors);
    }

    [Fact]
    public void Works_of_Crossref_come_alone_in_lists_and_line_by_line()
    {
        const string Work = """{"DOI": "10.1000/a", "type": "journal-article", "title": ["A"], "issued": {"date-parts": [[2020]]}}""";
        Assert.Equal(2020, Read($$"""{"status": "ok", "message": {{Work}}}""").Only.Year);
        Assert.Equal(2020, Read(Work).Only.Year);
        Assert.Equal([2020, 2020], Read($$$"""{"status": "ok", "message": {"total-results": 2, "items": [{{{Work}}}, {{{Work}}} ], "query": {"items": 1} } }""").Publications.Select(work => work.Year ?? 0));
        Assert.Equal(2, Read($"{Work}\n{Work}\n").Publications.Count);
        Assert.Equal(2, Read($$"""{"message": "hello", "papers": [{{Work}}, {{Work}}]}""").Publications.Count);
    }

    [Fact]
    public void A_chapter_of_Crossref_is_in_the_book_and_not_in_its_series() => Assert.Equal("Computer Vision – ECCV 2020", Read("""
        {"DOI": "10.1000/a", "type": "book-chapter", "title": ["A"], "container-title": ["Lecture Notes in Computer Science", "Computer Vision – ECCV 2020"], "issued": {"date-parts": [[2020]]}}
        """).Only.ContainerTitle);

    [Fact]
    public void Retractions_and_the_notices_about_them_are_told()
    {
        var paper = Read("""{"DOI": "10.1000/a", "type": "journal-article", "title": ["A"], "updated-by": [{"DOI": "10.1000/r", "type": "retraction", "label": "Retraction"}]}""").Only;
        Assert.Equal((PublicationStatus.Retracted, "Retraction: https://doi.org/10.1000/r"), (paper.Status, paper.StatusNotice));
        var notice = Read("""{"DOI": "10.1000/r", "type": "journal-article", "title": ["Retracted: A"], "update-to": [{"DOI": "10.1000/a", "type": "retraction", "label": "Retraction"}]}""").Only;
        Assert.Equal((PublicationStatus.Published, "Retraction: https://doi.org/10.1000/a"), (notice.Status, notice.Note));
    }

    [Theory]
    [InlineData("""{"id": "a", "type": "book", "title": "A", "container-title": "A series", "publisher": "B"}""", "container-title (1)")]
    [InlineData("""{"id": "a", "type": "article-journal", "title": "A", "container-title": "B", "container-title-short": "C", "page": "1", "page-first": "7"}""", "container-title-short (1), page-first (1)")]
    [InlineData("""{"id": "a", "type": "article-journal", "title": "A", "container-title-short": "C", "page-first": "1"}""", null)]
    [InlineData("""{"DOI": "10.1000/a", "type": "journal-article", "title": ["A"], "issued": {"date-parts": [[2020, 1]]}, "published": {"date-parts": [[2020, 1]]}, "posted": {"date-parts": [[2019]]}}""", "posted (1)")]
    public void Fields_that_have_no_place_or_that_another_speaks_for_are_told(string item, string? told) =>
        Assert.Equal(told is null ? [] : [$"fields that were not read: {told}"], Read(item).Notes.Select(note => note.Message));

    [Theory]
    [InlineData("""{"title": "A", "authors": ["B"], "year": 2020, "type": "journal", "id": "x"}""", "Own")]
    [InlineData("""{"title": "A"}""", "Own")]
    [InlineData("""{"id": "x", "type": "book", "title": "A", "author": [{"family": "B"}]}""", "Csl")]
    [InlineData("""{"title": ["A"], "DOI": "10.1000/a"}""", "Csl")]
    [InlineData("""{"id": "https://openalex.org/W1", "title": "A", "authorships": [{}], "type": "article"}""", "OpenAlex")]
    [InlineData("""{"id": "https://openalex.org/W1", "title": "A", "authorships": [], "type": "article"}""", "OpenAlex")]
    public void The_shape_of_an_entry_tells_its_dialect(string entry, string dialect)
    {
        using var document = System.Text.Json.JsonDocument.Parse(entry);
        var fields = new JsonFields(document.RootElement, new SearchPortal.Import.EntryReport(SourcePosition.Unknown, _ => { }));
        var expected = dialect switch { "Csl" => JsonDialect.Csl, "OpenAlex" => JsonDialect.OpenAlex, _ => JsonDialect.Own };
        Assert.Same(expected, JsonDialect.Of(fields));
    }

    [Fact]
    public void The_acronym_of_Crossrefs_event_is_the_short_name_of_the_venue() =>
        Assert.Equal("KDD", Read("""{"DOI": "10.1000/a", "type": "proceedings-article", "title": ["A"], "container-title": ["Proceedings of X"], "event": {"name": "The 25th", "acronym": "KDD '19"}}""").Only.Venue);

    internal static FormatSample Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return FormatSample.Of(report => JsonReader.Read(stream, "a.json", report));
    }
}

using System.Text.Json;
using SearchPortal.Web.LinkedData;

namespace SearchPortal.Web.Tests.LinkedData;

public sealed class LinkedDataTests(Library library)
{
    private const string Home = "https://library.example.org";

    [Theory]
    [MemberData(nameof(Library.Kinds), MemberType = typeof(Library))]
    public async Task A_paper_of_any_kind_has_what_its_type_needs(string key, string type)
    {
        var nodes = await library.NodesAsync($"/papers/{Uri.EscapeDataString(key)}");

        var paper = nodes[type];
        Assert.Equal($"{Home}/papers/{Uri.EscapeDataString(key)}", Text(paper, "url"));
        Assert.NotEqual("", Text(paper, "name"));
        Assert.NotEqual("", Text(paper, "headline"));
        Assert.Equal(4, Text(paper, "datePublished")[..4].Length);
        if (key != "paper") Assert.All(paper.GetProperty("author").EnumerateArray(), author => Assert.StartsWith($"{Home}/authors/", Text(author, "url"), StringComparison.Ordinal));
        AssertTrail(nodes["BreadcrumbList"]);
    }

    [Fact]
    public async Task An_article_stands_in_an_issue_of_a_volume_of_a_journal()
    {
        var paper = (await library.NodesAsync("/papers/kernels"))["ScholarlyArticle"];

        var issue = paper.GetProperty("isPartOf");
        var journal = issue.GetProperty("isPartOf").GetProperty("isPartOf");
        Assert.Equal(["140", "21", "Periodical", "1533-7928"], [Text(issue, "issueNumber"), Text(issue.GetProperty("isPartOf"), "volumeNumber"), Text(journal, "@type"), Text(journal, "issn")]);
        Assert.Equal(["1", "67"], [Text(paper, "pageStart"), Text(paper, "pageEnd")]);
        Assert.Equal(["2020-05-17", "en", "https://creativecommons.org/licenses/by/4.0/"], [Text(paper, "datePublished"), Text(paper, "inLanguage"), Text(paper, "license")]);
        Assert.Equal("https://example.org/kernels.pdf", Text(paper.GetProperty("encoding"), "contentUrl"));
        Assert.Equal("https://orcid.org/0000-0002-1825-0097", Text(paper.GetProperty("author")[0], "sameAs"));
        Assert.Equal("University of Cambridge", Text(paper.GetProperty("author")[0].GetProperty("affiliation"), "name"));
        Assert.Equal("10.5555/Kernels<1>", Text(paper.GetProperty("identifier")[0], "value"));
        Assert.Equal("https://doi.org/10.5555/Kernels%3C1%3E", paper.GetProperty("sameAs")[0].GetString());
        Assert.Equal(["Kernel methods", "Sets"], paper.GetProperty("keywords").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public async Task Other_versions_of_a_work_are_named()
    {
        var paper = (await library.NodesAsync("/papers/kernels"))["ScholarlyArticle"];

        Assert.Equal($"{Home}/papers/kernels-preprint", paper.GetProperty("isBasedOn")[0].GetString());
        Assert.Equal($"{Home}/papers/kernels-talk", paper.GetProperty("exampleOfWork").GetProperty("workExample")[0].GetString());
    }

    [Fact]
    public async Task A_conference_paper_stands_in_a_book_about_an_event()
    {
        var book = (await library.NodesAsync("/papers/nets"))["ScholarlyArticle"].GetProperty("isPartOf");

        Assert.Equal(["Book", "978-3-16-148410-0", "Event", "Jennifer Dy"], [Text(book, "@type"), Text(book, "isbn"), Text(book.GetProperty("about"), "@type"), Text(book.GetProperty("editor")[0], "name")]);
    }

    [Theory]
    [InlineData("thesis", "sourceOrganization", "ETH Zurich")]
    [InlineData("report", "publisher", "MIT")]
    public async Task An_institution_stands_where_its_kind_has_it(string key, string property, string name) =>
        Assert.Equal(name, Text((await library.NodesAsync($"/papers/{key}")).Values.First().GetProperty(property), "name"));

    [Fact]
    public async Task A_book_has_editors_of_its_own_and_software_a_repository()
    {
        Assert.Equal("Jane Roe", Text((await library.NodesAsync("/papers/book"))["Book"].GetProperty("editor")[0], "name"));
        Assert.Equal("https://github.com/a/b", Text((await library.NodesAsync("/papers/code"))["SoftwareSourceCode"], "codeRepository"));
    }

    [Fact]
    public async Task The_home_page_says_how_the_site_is_searched()
    {
        var site = (await library.NodesAsync("/"))["WebSite"];

        Assert.Equal(["A Library", $"{Home}/"], [Text(site, "name"), Text(site, "url")]);
        Assert.Equal($"{Home}/search?q={{search_term_string}}", Text(site.GetProperty("potentialAction").GetProperty("target"), "urlTemplate"));
        Assert.Equal("required name=search_term_string", Text(site.GetProperty("potentialAction"), "query-input"));
    }

    [Fact]
    public async Task An_authors_page_is_the_profile_of_a_person()
    {
        var nodes = await library.NodesAsync("/authors/lovelace-ada");

        var person = nodes["ProfilePage"].GetProperty("mainEntity");
        Assert.Equal(["Person", "Ada Lovelace", $"{Home}/authors/lovelace-ada"], [Text(person, "@type"), Text(person, "name"), Text(person, "url")]);
        Assert.Equal("https://orcid.org/0000-0001-5109-3700", person.GetProperty("sameAs")[0].GetString());
        AssertPapers(nodes["ProfilePage"].GetProperty("hasPart"));
        AssertTrail(nodes["BreadcrumbList"]);
    }

    [Theory]
    [InlineData("/venues/jmlr", "Periodical")]
    [InlineData("/venues/icml", "EventSeries")]
    [InlineData("/venues/icml/2018", "Event")]
    [InlineData("/topics/sets", "DefinedTerm")]
    [InlineData("/years/2020", null)]
    public async Task A_listing_is_a_collection_of_papers_about_something(string path, string? about)
    {
        var nodes = await library.NodesAsync(path);

        var page = nodes["CollectionPage"];
        Assert.Equal(about, page.TryGetProperty("about", out var subject) ? Text(subject, "@type") : null);
        AssertPapers(page.GetProperty("mainEntity"));
        AssertTrail(nodes["BreadcrumbList"]);
    }

    [Fact]
    public async Task A_hostile_title_stays_inside_its_block()
    {
        string path = $"/papers/{Uri.EscapeDataString("evil:1+2.x")}";
        string source = await library.Visitor.GetStringAsync(path, TestContext.Current.CancellationToken);
        var page = await library.PageAsync(path);

        Assert.DoesNotContain("<script>", source, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), [onerror], body img"));
        Assert.DoesNotContain(page.QuerySelector("script[type='application/ld+json']")!.TextContent, letter => letter is '<' or '>' or '&' || char.IsControl(letter));
        Assert.Contains("\"' 1 < 2 & 3 > 2", Text((await library.NodesAsync(path))["ScholarlyArticle"], "name"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script><!-- ")]
    [InlineData("&lt;/script&gt; \" ' ` \\ \u0000\u001f\u2028\u202e שלום")]
    public void A_hostile_text_is_read_back_and_never_ends_its_block(string text)
    {
        string block = LinkedDataBlock.Of(json =>
        {
            json.Begin("Thing");
            json.Text("name", text);
            json.WriteEndObject();
        }).ToString()!;

        Assert.DoesNotContain(block, letter => letter is '<' or '>' or '&' || char.IsControl(letter));
        Assert.Equal(text, Text(JsonDocument.Parse(block).RootElement.GetProperty("@graph")[0], "name"));
    }

    [Fact]
    public async Task A_search_has_no_block_for_it_is_no_page_to_keep() =>
        Assert.Null((await library.PageAsync("/search?q=kernel")).QuerySelector("script[type='application/ld+json']"));

    private static void AssertTrail(JsonElement trail)
    {
        var items = trail.GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, items.Count), items.Select(item => item.GetProperty("position").GetInt32()));
        Assert.All(items, item => Assert.StartsWith(Home, Text(item, "item"), StringComparison.Ordinal));
        Assert.Equal("Home", Text(items[0], "name"));
    }

    private static void AssertPapers(JsonElement list)
    {
        Assert.Equal("ItemList", Text(list, "@type"));
        Assert.Equal(list.GetProperty("numberOfItems").GetInt32(), list.GetProperty("itemListElement").GetArrayLength());
        Assert.StartsWith($"{Home}/papers/", Text(list.GetProperty("itemListElement")[0], "url"), StringComparison.Ordinal);
    }

    private static string Text(JsonElement node, string property) => node.GetProperty(property).GetString()!;
}

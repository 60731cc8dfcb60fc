using System.Xml.Linq;

namespace SearchPortal.Web.Tests.Completions;

public sealed class OpenSearchTests(Portal portal)
{
    private static readonly XNamespace Format = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task A_browser_learns_from_any_page_how_to_search_the_site()
    {
        var page = await portal.PageAsync("/venues");
        using var response = await portal.Visitor.GetAsync(page.Attribute("link[rel=search]", "href"), TestContext.Current.CancellationToken);
        var description = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Test Portal", description.Element(Format + "ShortName")!.Value);
        Assert.Equal("Papers about caching.", description.Element(Format + "Description")!.Value);
        Assert.Equal("http://localhost/search?q={searchTerms}", Template(description, "text/html"));
        Assert.Equal("http://localhost/search.atom?q={searchTerms}", Template(description, "application/atom+xml"));
        Assert.Equal("http://localhost/suggest?q={searchTerms}", Template(description, "application/x-suggestions+json"));
    }

    [Fact]
    public async Task Every_search_form_knows_where_suggestions_come_from() =>
        Assert.Equal("/suggest", (await portal.PageAsync("/")).Attribute("form.search", "data-suggest"));

    private static string Template(XElement description, string type) =>
        description.Elements(Format + "Url").Single(url => url.Attribute("type")!.Value == type).Attribute("template")!.Value;
}

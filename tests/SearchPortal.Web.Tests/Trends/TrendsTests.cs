using System.Net;

namespace SearchPortal.Web.Tests.Trends;

public sealed class TrendsTests(Portal portal)
{
    [Fact]
    public async Task Each_search_is_a_line_and_a_column_and_its_points_are_its_years()
    {
        var page = await portal.PageAsync("/trends?q=title:paper&q=caching");

        Assert.Equal(["title:paper", "caching"], page.Texts(".legend a:first-of-type"));
        Assert.Equal(2, page.QuerySelectorAll("polyline").Length);
        Assert.Equal(["title:paper, 2021: 1 paper", "title:paper, 2023: 1 paper"], page.Texts(".points.s1 a > title"));
        Assert.Equal("/search?q=title%3Apaper&year=2021", page.Attribute(".points.s1 a", "href"));
        Assert.Equal(["Year", "title:paper", "caching"], page.Texts(".numbers thead th"));
        Assert.Equal(["2024", "2023", "2022", "2021"], page.Texts(".numbers tbody th"));
    }

    [Theory]
    [InlineData("pruning")]
    [InlineData("title:paper")]
    [InlineData("")]
    public async Task Numbers_of_the_table_are_those_of_the_facet(string words)
    {
        string query = Uri.EscapeDataString(words);
        var page = await portal.PageAsync($"/trends?q={query}");
        var search = await portal.PageAsync($"/search/facet?field=year&q={query}");

        var counted = search.QuerySelectorAll(".wide li").Select(value => value.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToDictionary(value => value[0], value => value[1]);
        var drawn = page.QuerySelectorAll(".numbers tbody tr").Select(row => (Year: row.Text("th"), Count: row.Text("td"))).Where(row => row.Count != "0").ToDictionary(row => row.Year, row => row.Count);
        Assert.NotEmpty(counted);
        Assert.Equal(counted, drawn);
    }

    [Fact]
    public async Task Shares_are_of_all_papers_of_the_year()
    {
        var page = await portal.PageAsync("/trends?q=deepcache&by=share");

        Assert.Equal("50% (1)", page.Text(".numbers td"));
        Assert.Equal("deepcache, 2024: 1 paper, 50%", page.Text(".points title"));
        Assert.Equal("share", page.Attribute(".compare input[name=by]", "value"));
        Assert.Equal("/trends?q=deepcache", page.Attribute(".bar nav a", "href"));
    }

    [Fact]
    public async Task Filters_narrow_every_search_and_years_do_not()
    {
        var page = await portal.PageAsync("/trends?q=pruning&venue=cvpr&year=2024&from=2020");

        Assert.Contains("CVPR", page.Text(".within"), StringComparison.Ordinal);
        Assert.Equal("/trends?q=pruning", page.Attribute(".within a", "href"));
        Assert.Equal(45, page.QuerySelectorAll(".points a").Length);
        Assert.Equal("/search?q=pruning&venue=cvpr&year=1981", page.Attribute(".points a", "href"));
    }

    [Fact]
    public async Task Without_words_all_papers_are_drawn() => Assert.Equal("All papers", (await portal.PageAsync("/trends?q=&q=%20")).Text(".legend a"));

    [Fact]
    public async Task A_search_that_finds_nothing_says_so_and_keeps_the_form()
    {
        var page = await portal.PageAsync("/trends?q=xqzwvj&literal=1");

        Assert.Null(page.QuerySelector("svg polyline"));
        Assert.NotNull(page.QuerySelector(".empty"));
        Assert.Equal("xqzwvj", page.Attribute(".compare input[name=q]", "value"));
        Assert.Equal("0 papers", page.Text(".legend .count"));
    }

    [Fact]
    public async Task Four_different_searches_are_compared_and_more_are_told_of()
    {
        var page = await portal.PageAsync("/trends?q=a&q=a&q=b&q=c&q=d&q=e");

        Assert.Equal(["a", "b", "c", "d"], page.Texts(".legend a:first-of-type"));
        Assert.Contains("first 4", page.Text(".notices"), StringComparison.Ordinal);
        Assert.Equal("/trends?q=b&q=c&q=d", page.Attribute(".legend .exclude", "href"));
    }

    [Theory]
    [InlineData("%00%01%e2%80%ae")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("%22%27%3E%3Csvg%20onload%3Dalert(1)%3E")]
    [InlineData("%ed%a0%80%ff")]
    [InlineData("(((((((-%22")]
    [InlineData("*")]
    [InlineData("year:99999999999999999999")]
    public async Task Any_words_are_answered_as_text(string words)
    {
        using var response = await portal.Visitor.GetAsync($"/trends?q={words}&q=pruning{words}&by={words}&venue={words}", TestContext.Current.CancellationToken);
        var page = await portal.PageAsync($"/trends?q={words}&q=pruning{words}&by={words}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), svg[onload]"));
    }

    [Fact]
    public async Task A_thousand_long_searches_are_answered()
    {
        string query = string.Join('&', Enumerable.Range(0, 1_000).Select(i => $"q=w{i}{new string('a', 30)}"));
        using var response = await portal.Visitor.GetAsync($"/trends?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_comparison_has_a_version()
    {
        using var response = await portal.Visitor.GetAsync("/trends?q=pruning", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/trends?q=pruning");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var held = await portal.Visitor.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
    }

    [Theory]
    [InlineData("/search?q=pruning&venue=cvpr&year=2024", ".facet a[href^='/trends']", "/trends?q=pruning&venue=cvpr")]
    [InlineData("/venues/cvpr/2024", ".details .to-trend a", "/trends?venue=cvpr")]
    [InlineData("/authors/ma-xinyin", ".details .to-trend a", "/trends?author=ma-xinyin")]
    [InlineData("/topics/diffusion-models", ".details .to-trend a", "/trends?topic=diffusion-models")]
    public async Task Searches_and_listings_lead_to_their_trend(string path, string selector, string address) =>
        Assert.Equal(address, (await portal.PageAsync(path)).Attribute(selector, "href"));
}

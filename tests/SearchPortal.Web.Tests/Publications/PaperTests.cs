namespace SearchPortal.Web.Tests.Publications;

public sealed class PaperTests(Portal portal)
{
    [Fact]
    public async Task A_paper_shows_what_is_known_of_it()
    {
        var page = await portal.PageAsync("/papers/deepcache");

        Assert.Equal("DeepCache: Accelerating Diffusion Models for Free", page.Text("h1"));
        Assert.Equal(["Xinyin Ma", "Gongfan Fang"], page.Texts(".work .authors a"));
        Assert.Equal("/authors/ma-xinyin", page.Attribute(".authors a", "href"));
        Assert.Equal(["CVPR", "2024"], page.Texts(".work .facts a"));
        Assert.Equal(["PDF", "Cite"], page.Texts(".work .buttons a"));
        Assert.Equal("https://doi.org/10.1109/X.2024.01492", page.Attribute(".details dl a", "href"));
        Assert.Equal(2, page.QuerySelectorAll(".abstract p").Length);
        Assert.Contains("15762–15772", page.Text(".details dl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Math_is_rendered() => Assert.NotNull((await portal.PageAsync("/papers/deepcache")).QuerySelector(".abstract math"));

    [Fact]
    public async Task A_paper_tells_scholarly_search_engines_of_itself()
    {
        var page = await portal.PageAsync("/papers/deepcache?q=caching&at=1");

        Assert.Equal(["Ma, Xinyin", "Fang, Gongfan"], page.QuerySelectorAll("meta[name=citation_author]").Select(meta => meta.GetAttribute("content")));
        Assert.Equal("https://example.org/deepcache.pdf", page.Attribute("meta[name=citation_pdf_url]", "content"));
        Assert.Equal("15762", page.Attribute("meta[name=citation_firstpage]", "content"));
        Assert.Equal("http://localhost/papers/deepcache", page.Attribute("link[rel=canonical]", "href"));
    }

    [Fact]
    public async Task Bibtex_is_shown_and_sent()
    {
        var page = await portal.PageAsync("/papers/deepcache");
        using var response = await portal.Visitor.GetAsync("/papers/deepcache.bib?abstract=0", TestContext.Current.CancellationToken);
        string sent = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/x-bibtex; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("@inproceedings{deepcache,", sent, StringComparison.Ordinal);
        Assert.Equal(sent, page.QuerySelector("pre")!.TextContent);
    }

    [Fact]
    public async Task Four_hundred_and_fifty_authors_are_all_there_and_mostly_folded()
    {
        var page = await portal.PageAsync("/papers/crowd");

        Assert.Equal(450, page.QuerySelectorAll(".work .authors a").Length);
        Assert.Equal(420, page.QuerySelectorAll(".authors details a").Length);
    }

    [Fact]
    public async Task A_bare_paper_stands()
    {
        var page = await portal.PageAsync("/papers/beit");

        Assert.Equal("BEiT", page.Text("h1"));
        Assert.Empty(page.QuerySelectorAll(".work .authors"));
        Assert.Equal("No abstract is known.", page.Text(".abstract"));
    }

    [Fact]
    public async Task A_retracted_paper_says_so() =>
        Assert.Equal("Retracted. Theorem 2 is false.", (await portal.PageAsync("/papers/wrong")).Text(".status-notice"));

    [Fact]
    public async Task A_withdrawn_paper_says_why_and_asks_once_what_else_is_looked_for()
    {
        var page = await portal.PageAsync("/papers/gone");

        Assert.Contains("It was a duplicate.", page.Text("main"), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("input[type=search]"));
    }

    [Fact]
    public async Task A_result_leads_on_to_its_neighbours()
    {
        var results = await portal.PageAsync("/search?q=pruning&sort=newest&page=2");
        string second = results.Attribute(".papers li:nth-child(2) h3 a", "href")!;
        var paper = await portal.PageAsync(second);
        var next = await portal.PageAsync(paper.Attribute(".result-trail [rel^=next]", "href")!);

        Assert.EndsWith("?q=pruning&sort=newest&at=12", second, StringComparison.Ordinal);
        Assert.Equal("Result 12 of 45", paper.Text(".result-trail a:first-child"));
        Assert.Equal("/search?q=pruning&sort=newest&page=2", paper.Attribute(".result-trail a", "href"));
        Assert.Equal(results.Text(".papers li:nth-child(3) h3"), next.Text("h1"));
        Assert.Equal(second, next.Attribute(".result-trail [rel^=prev]", "href"));
    }

    [Fact]
    public async Task A_paper_reached_from_a_search_says_why_it_stands_there()
    {
        var page = await portal.PageAsync("/papers/deepcache?q=accelerating+%3Cscript%3E&at=1");

        Assert.Equal("Why this result", page.Text(".why summary"));
        Assert.Contains(page.QuerySelectorAll(".why tbody tr"), row => row.TextContent.Contains("“accelerating”", StringComparison.Ordinal) && row.TextContent.Contains("in the title", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll(".why script"));
        Assert.False(page.QuerySelector(".why")!.HasAttribute("open"));
    }

    [Fact]
    public async Task A_paper_reached_otherwise_or_in_another_order_explains_nothing()
    {
        var page = await portal.PageAsync("/papers/deepcache");
        var newest = await portal.PageAsync("/papers/deepcache?q=accelerating&sort=newest&at=1");

        Assert.Null(page.QuerySelector(".why"));
        Assert.NotNull(newest.QuerySelector(".result-trail"));
        Assert.Null(newest.QuerySelector(".why"));
    }

    [Fact]
    public async Task A_place_that_does_not_exist_is_passed_over()
    {
        var page = await portal.PageAsync("/papers/deepcache?q=accelerating&at=9000");

        Assert.Null(page.QuerySelector(".result-trail"));
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SearchPortal.Web.Tests.Wording;

public sealed class LanguageTests(Portal portal)
{
    public static TheoryData<string> Paths =>
    [
        "/", "/search", "/search?q=caching", "/search?q=pruning&venue=CVPR", "/search?q=no+such+words+anywhere", "/search?q=%22deep+x%22+-y+year:2020..+z*+(a+OR+b)&type=book&from=2020&page=9999&sort=x",
        "/search/facet?field=author&q=pruning&filter=a", "/venues", "/venues/cvpr", "/venues/cvpr?page=2", "/venues/cvpr/2024", "/years", "/years/2024", "/authors", "/authors/m", "/authors/other", "/authors/ma-xinyin",
        "/topics", "/topics/diffusion-models", "/papers/deepcache", "/papers/deepcache?q=diffusion+ma&at=1&explain=1", "/papers/crowd", "/papers/wrong", "/papers/beit", "/papers/evil", "/papers/gone", "/pages/news", "/help", "/no/such/page",
    ];

    public static TheoryData<string, string> Accepted => new()
    {
        { "zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans" }, { "zh", "zh-Hans" }, { "zh-Hant-TW", "zh-Hans" }, { "de, zh;q=0.4, en;q=0.3", "zh-Hans" },
        { "en-GB,en;q=0.9,zh;q=0.8", "en" }, { "de", "en" }, { "*", "en" }, { "zh;q=0, en", "en" }, { "zh;q=0.2, *;q=0.9", "en" }, { "", "en" }, { ";;;,,==", "en" },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_in_Chinese_is_the_same_page(string path)
    {
        using var english = await GetAsync($"/en{path}");
        using var chinese = await GetAsync($"/zh{path}");
        var page = await PageAsync(chinese);

        Assert.Equal(english.StatusCode, chinese.StatusCode);
        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Hrefs(await PageAsync(english), "/en"), Hrefs(page, "/zh"));
        Assert.Equal($"/en{path}", page.Attribute("footer a[hreflang='en']", "href"));
        Assert.Contains("检索", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task The_browser_chooses_where_the_address_does_not(string accepted, string language)
    {
        using var response = await GetAsync("/venues", accepted);
        var page = await PageAsync(response);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task The_address_counts_more_than_the_browser()
    {
        using var response = await GetAsync("/en/venues", "zh");

        Assert.Equal("en", (await PageAsync(response)).DocumentElement.GetAttribute("lang"));
        Assert.DoesNotContain("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task Every_language_of_an_address_has_a_version_of_its_own()
    {
        using var english = await GetAsync("/search?q=pruning", "en");
        using var chinese = await GetAsync("/search?q=pruning", "zh");
        using var again = await GetAsync("/search?q=pruning", "zh", held: english.Headers.ETag!.ToString());
        using var prefixed = await GetAsync("/zh/search?q=pruning");

        Assert.NotEqual(english.Headers.ETag, chinese.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.NotEqual(chinese.Headers.ETag, prefixed.Headers.ETag);
    }

    [Fact]
    public async Task Search_engines_are_told_of_every_language_and_of_one_address_for_all()
    {
        var page = await portal.PageAsync("/zh/papers/deepcache");

        Assert.Equal("http://localhost/papers/deepcache", page.Attribute("link[rel=canonical]", "href"));
        Assert.Equal(
            [("en", "http://localhost/en/papers/deepcache"), ("zh-Hans", "http://localhost/zh/papers/deepcache"), ("x-default", "http://localhost/papers/deepcache")],
            page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href"))));
        Assert.Equal("http://localhost/papers/deepcache", page.Attribute("meta[name=citation_abstract_html_url]", "content"));
        Assert.Equal("/papers/deepcache.bib", page.Attribute("a[href$='.bib']", "href"));
    }

    [Theory]
    [InlineData("/papers/deepcache.bib")]
    [InlineData("/search.ris?q=pruning")]
    [InlineData("/venues/cvpr.csv")]
    [InlineData("/suggest?q=pru")]
    [InlineData("/feed.atom")]
    [InlineData("/api/v1/search?q=pruning&size=9999")]
    [InlineData("/sitemaps/papers-1.xml")]
    [InlineData("/opensearch.xml")]
    [InlineData("/oai?verb=Identify")]
    [InlineData("/site.css")]
    public async Task Machines_are_answered_the_same_in_every_language(string path)
    {
        using var english = await GetAsync(path, "en");
        using var chinese = await GetAsync(path, "zh");
        using var prefixed = await GetAsync($"/zh{path}");
        string text = await TextAsync(english);

        Assert.Equal(text, await TextAsync(chinese));
        Assert.Equal(text, (await TextAsync(prefixed)).Replace("\"/zh/", "\"/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/zh//evil.example")]
    [InlineData("/zh///evil.example/..")]
    [InlineData("/zh/%2f%2fevil.example")]
    [InlineData("/zh/\\evil.example")]
    [InlineData("/zh/zh/")]
    [InlineData("/zh/en/papers/deepcache")]
    [InlineData("/zh/@evil.example")]
    [InlineData("/zhx/papers/deepcache")]
    [InlineData("/ZH/papers/deepcache")]
    public async Task A_prefix_leads_nowhere_else(string path)
    {
        using var response = await GetAsync(path);
        var page = await PageAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.Location);
        Assert.All(page.QuerySelectorAll("[href], [action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!), href =>
            Assert.Equal("localhost", new Uri(new Uri("http://localhost/zh/x"), href).Host));
    }

    [Fact]
    public async Task A_former_key_leads_to_the_paper_in_the_same_language()
    {
        using var response = await GetAsync("/zh/papers/deep-cache-old");

        Assert.Equal("/zh/papers/deepcache", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_prefix_alone_is_the_first_page()
    {
        using var response = await GetAsync("/zh");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("/en/", (await PageAsync(response)).Attribute("footer a[hreflang='en']", "href"));
    }

    [Fact]
    public async Task Chinese_pages_count_without_plurals_and_write_dates_in_their_way()
    {
        var page = await portal.PageAsync("/zh/search?q=pruning");

        Assert.Contains("45 篇论文", page.Text(".bar [role=status]"), StringComparison.Ordinal);
        Assert.Matches("索引建于 \\d{4}年\\d{1,2}月\\d{1,2}日", page.Text("footer p:first-child"));
        Assert.Equal(["相关度", "最新", "最早", "标题"], page.Texts(".bar nav a"));
    }

    [Fact]
    public async Task Many_languages_in_a_header_do_no_harm()
    {
        using var response = await GetAsync("/", string.Join(',', Enumerable.Repeat("xx-yy;q=0.5", 2_000)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static IEnumerable<string> Hrefs(IHtmlDocument page, string prefix) =>
        page.QuerySelectorAll("main a[href], header a[href]").Select(link => link.GetAttribute("href")!).Select(href => href.StartsWith(prefix + "/", StringComparison.Ordinal) ? href[prefix.Length..] : href);

    private async Task<HttpResponseMessage> GetAsync(string path, string? language = null, string? held = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null) request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (held is not null) request.Headers.TryAddWithoutValidation("If-None-Match", held);
        return await portal.Visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response) => new HtmlParser().ParseDocument(await TextAsync(response));
}

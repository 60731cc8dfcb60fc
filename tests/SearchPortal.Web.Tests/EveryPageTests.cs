using System.Net;
using AngleSharp.Html.Parser;

namespace SearchPortal.Web.Tests;

public sealed class EveryPageTests(Portal portal)
{
    private const int MostPages = 2_000;

    public static TheoryData<string> Paths =>
    [
        "/", "/search", "/search?q=caching", "/search?q=no+such+words+anywhere", "/search/facet?field=author&q=pruning", "/venues", "/venues/cvpr", "/venues/cvpr/2024", "/years", "/years/2024",
        "/authors", "/authors/m", "/authors/other", "/authors/ma-xinyin", "/topics", "/topics/diffusion-models", "/trends", "/trends?q=pruning&q=caching", "/papers/deepcache", "/papers/crowd",
        "/papers/beit", "/papers/evil", "/pages/news", "/pages/search-help", "/papers/gone", "/help", "/no/such/page",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_has_a_title_one_heading_and_landmarks(string path)
    {
        var page = await portal.PageAsync(path);

        Assert.NotEqual("", page.Text("head > title"));
        Assert.NotEqual("", page.Text("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_has_nothing_that_the_policy_forbids(string path)
    {
        var page = await portal.PageAsync(path);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json']), base, img[src^='http']"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Empty(page.QuerySelectorAll("a[href^='javascript' i], a[href^='data:' i]"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    [InlineData("/assets/portal.css")]
    [InlineData("/papers/deepcache.bib")]
    [InlineData("/health/live")]
    [InlineData("/site.css")]
    public async Task Every_answer_has_the_security_headers(string path)
    {
        using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var (queue, seen, broken) = (new Queue<string>(["/"]), new HashSet<string> { "/" }, new List<string>());
        while (queue.TryDequeue(out string? path) && seen.Count < MostPages)
        {
            using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);
            if (response.StatusCode != HttpStatusCode.OK) broken.Add($"{path}: {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html" || path.StartsWith("/search?", StringComparison.Ordinal)) continue;
            var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            foreach (string href in page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/') && !IsPrefixed(href) && seen.Add(href)))
                queue.Enqueue(href);
        }

        Assert.Empty(broken);
    }

    // Pages with a language in their address have the same links; LanguageTests compares them.
    private static bool IsPrefixed(string href) => href.StartsWith("/zh/", StringComparison.Ordinal) || href.StartsWith("/en/", StringComparison.Ordinal);

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}

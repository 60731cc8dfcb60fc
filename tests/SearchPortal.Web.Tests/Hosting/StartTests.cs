using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace SearchPortal.Web.Tests.Hosting;

public sealed class StartTests(Portal portal)
{
    [Fact]
    public async Task Without_an_index_pages_say_so_and_when_to_come_back()
    {
        using var empty = new WebApplicationFactory<PortalOptions>().WithWebHostBuilder(host =>
            host.UseSetting("content", Path.Combine(portal.ContentPath, "nowhere")).UseSetting("index", Path.Combine(portal.IndexPath, "..", "none")));
        using var visitor = empty.CreateClient();

        using var page = await visitor.GetAsync("/search?q=a", TestContext.Current.CancellationToken);
        using var ready = await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        using var live = await visitor.GetAsync("/health/live", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.NotNull(page.Headers.RetryAfter);
        Assert.Equal(page.Headers.RetryAfter.ToString(), Assert.Single(page.Headers.GetValues("Refresh")));
        Assert.Contains("<h1>", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task A_rebuild_elsewhere_shows_without_a_failed_request()
    {
        await using var site = new TemporarySite();
        site.Build(papers: 1);
        var (_, visitor) = await site.StartAsync();
        while (await StatusAsync("/papers/p1") != HttpStatusCode.OK) await Task.Delay(20, TestContext.Current.CancellationToken);

        site.Build(papers: 2);

        while (await StatusAsync("/papers/p2") is var status && status != HttpStatusCode.OK)
        {
            Assert.Equal(HttpStatusCode.NotFound, status);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync("/search?q=paper"));
        }

        async Task<HttpStatusCode> StatusAsync(string path) => (await visitor.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode;
    }
}

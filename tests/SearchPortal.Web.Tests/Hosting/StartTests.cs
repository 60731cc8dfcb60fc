using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using SearchPortal.Content;
using SearchPortal.Indexing;

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
        Assert.Contains("<h1>", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task A_rebuild_elsewhere_shows_without_a_failed_request()
    {
        string file = Path.Combine(portal.ContentPath, "publications", "new.json");
        await File.WriteAllTextAsync(file, """[{"key": "brand-new", "title": "Brand New", "year": 1999}]""", TestContext.Current.CancellationToken);
        new IndexBuilder(new IndexStore(portal.IndexPath), TimeProvider.System).Build(new ContentFolder(portal.ContentPath), strict: false, _ => { }, cancellation: TestContext.Current.CancellationToken);

        while ((await portal.Visitor.GetAsync("/papers/brand-new", TestContext.Current.CancellationToken)).StatusCode == HttpStatusCode.NotFound)
            Assert.Equal(HttpStatusCode.OK, (await portal.Visitor.GetAsync("/search?q=pruning", TestContext.Current.CancellationToken)).StatusCode);

        Assert.Equal("Brand New", (await portal.PageAsync("/papers/brand-new")).Text("h1"));
    }
}

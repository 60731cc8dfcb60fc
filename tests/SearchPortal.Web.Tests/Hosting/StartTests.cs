using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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
    public async Task The_log_takes_lines_until_after_the_portal_is_put_away()
    {
        var site = PortalApplication.Create(["--content", portal.ContentPath, "--index", portal.IndexPath, "--urls", "http://127.0.0.1:0"]);
        var host = site.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.Extensions.Hosting.Internal.Host");
        bool before = host.IsEnabled(LogLevel.Error);

        await site.StartAsync(TestContext.Current.CancellationToken);
        bool meanwhile = host.IsEnabled(LogLevel.Error);
        bool isChatty = host.IsEnabled(LogLevel.Debug);
        await site.StopAsync(TestContext.Current.CancellationToken);
        await site.DisposeAsync();

        Assert.False(before);
        Assert.True(meanwhile);
        Assert.False(isChatty);
        Assert.True(host.IsEnabled(LogLevel.Error));
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

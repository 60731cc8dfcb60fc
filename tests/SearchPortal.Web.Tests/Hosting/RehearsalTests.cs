using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SearchPortal.Searching;
using SearchPortal.Web.Counting;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Hosting;

namespace SearchPortal.Web.Tests.Hosting;

public sealed class RehearsalTests
{
    // Pages that a rehearsal has made when it has begun in earnest, and fewer than its first two rounds make. What warms a site makes ten.
    private const int Some = 50;
    private const int Whole = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_rehearsal_makes_pages_ends_and_leaves_neither_pages_nor_queries_behind()
    {
        await using var site = new TemporarySite();
        site.Build(3);
        var application = await StartAsync(site);

        await application.Services.GetRequiredService<Rehearsal>().BeginAsync().WaitAsync(Patience, TestContext.Current.CancellationToken);

        var kept = application.Services.GetRequiredService<KeptPages>();
        Assert.InRange(kept.Misses, Whole, int.MaxValue);
        Assert.Equal(0, kept.Bytes);
        var told = application.Services.GetRequiredService<QueryCounters>().Tell();
        Assert.Empty(told.Classes);
        Assert.Empty(told.Queries);
        Assert.Equal(0, application.Services.GetRequiredService<QueryCounters>().Texts);
    }

    [Fact]
    public async Task A_rehearsal_stops_with_the_application()
    {
        await using var site = new TemporarySite();
        site.Build(3);
        var application = await StartAsync(site);
        var kept = application.Services.GetRequiredService<KeptPages>();
        var rehearsal = application.Services.GetRequiredService<Rehearsal>().BeginAsync();
        while (kept.Misses < Some) await Task.Delay(1, TestContext.Current.CancellationToken);

        await application.StopAsync(TestContext.Current.CancellationToken);

        await rehearsal.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.InRange(kept.Misses, Some, Whole);
    }

    [Fact]
    public async Task A_rehearsal_that_waits_for_an_index_ends_with_the_application()
    {
        await using var site = new TemporarySite();
        var (application, visitor) = await site.StartAsync();
        visitor.Dispose();

        var rehearsal = application.Services.GetRequiredService<Rehearsal>().BeginAsync();
        await application.StopAsync(TestContext.Current.CancellationToken);

        await rehearsal.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(0, application.Services.GetRequiredService<KeptPages>().Misses);
    }

    /// <summary>A site that serves its index. It opens beside the start; who looks too waits for it.</summary>
    private static async Task<WebApplication> StartAsync(TemporarySite site)
    {
        var (application, visitor) = await site.StartAsync();
        visitor.Dispose();
        application.Services.GetRequiredService<LiveIndex>().Refresh();
        return application;
    }
}

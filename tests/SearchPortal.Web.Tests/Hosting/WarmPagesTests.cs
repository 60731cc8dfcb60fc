using Microsoft.Extensions.DependencyInjection;
using SearchPortal.Searching;
using SearchPortal.Web.Counting;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Hosting;

namespace SearchPortal.Web.Tests.Hosting;

public sealed class WarmPagesTests
{
    [Fact]
    public async Task Pages_are_made_for_nobody_and_leave_no_lease_behind()
    {
        await using var site = new TemporarySite();
        string first = site.Build(3).Id;
        var (application, visitor) = await site.StartAsync();
        visitor.Dispose();
        var services = application.Services;
        // It opens beside the start; who looks too waits for it.
        services.GetRequiredService<LiveIndex>().Refresh();

        Assert.True(await services.GetRequiredService<WarmPages>().MakeAsync(TestContext.Current.CancellationToken));
        Assert.NotEqual(0, services.GetRequiredService<KeptPages>().Bytes);
        site.Build(4);
        while (services.GetRequiredService<LiveIndex>() is var live && Served(live) == first) live.Refresh();

        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        Assert.DoesNotContain(File.ReadLines("/proc/self/maps"), line => line.Contains(first, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_nobody_asked_is_not_among_the_queries_counted()
    {
        await using var site = new TemporarySite();
        site.Build(3);
        var (application, visitor) = await site.StartAsync();
        visitor.Dispose();
        application.Services.GetRequiredService<LiveIndex>().Refresh();

        await application.Services.GetRequiredService<WarmPages>().AskAsync("/search?q=zzzzqqq");

        Assert.NotEqual(0, application.Services.GetRequiredService<KeptPages>().Misses);
        Assert.Empty(application.Services.GetRequiredService<QueryCounters>().Tell().Classes);
    }

    private static string Served(LiveIndex live)
    {
        using var lease = live.Acquire();
        return lease.Manifest.Id;
    }
}

using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SearchPortal.Searching;
using SearchPortal.Web.Health;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Tests.Bounds;

namespace SearchPortal.Web.Tests.Health;

public sealed class IndexHealthTests
{
    [Fact]
    public async Task A_site_that_starts_over_a_damaged_index_serves_the_one_before_and_says_so()
    {
        await using var site = new TemporarySite();
        string first = site.Build(1).Id;
        File.WriteAllText(Path.Combine(site.IndexPath, "generations", site.Build(2).Id, "manifest.json"), "{");

        using var visitor = (await site.StartAsync()).Visitor;
        string page = await visitor.GetStringAsync("/search", TestContext.Current.CancellationToken);
        using var ready = await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        string words = await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("1 paper, indexed", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.StartsWith("Degraded: ", words, StringComparison.Ordinal);
        Assert.Contains("index rollback", words, StringComparison.Ordinal);
        Assert.EndsWith($"the generation {first} is served meanwhile", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_is_being_stopped_is_not_ready_for_more()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (application, visitor) = await site.StartAsync();
        using (visitor)
        {
            using var before = await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            application.Lifetime.StopApplication();
            using var after = await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken);

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (before.StatusCode, after.StatusCode));
            Assert.Contains("being stopped", await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task However_often_it_is_asked_a_search_is_made_once_a_second()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (application, visitor) = await site.StartAsync();
        using var visiting = visitor;
        var clock = new HandClock();
        var parts = application.Services;
        var health = new IndexHealth(parts.GetRequiredService<LiveIndex>(), parts.GetRequiredService<FirstIndex>(), application.Lifetime, clock);
        using var asking = new Activity("asking").Start();
        int searches = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SearchTraces.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = span => searches += span.TraceId == asking.TraceId ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);

        foreach (var later in (TimeSpan[])[TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromMilliseconds(999), TimeSpan.FromMilliseconds(1)])
        {
            clock.Advance(later);
            Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync(new(), TestContext.Current.CancellationToken)).Status);
        }

        Assert.Equal(2, searches);
    }
}

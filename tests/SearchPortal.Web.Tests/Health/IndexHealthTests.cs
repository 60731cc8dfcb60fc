using System.Net;

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
}

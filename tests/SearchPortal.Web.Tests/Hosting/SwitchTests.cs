using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Tests.Hosting;

public sealed class SwitchTests
{
    [Fact]
    public async Task Every_site_over_one_index_shows_the_new_generation_and_no_page_of_the_old()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (application, one) = await site.StartAsync();
        using var other = (await site.StartAsync()).Visitor;
        (HttpClient Visitor, EntityTagHeaderValue Old)[] visits = [(one, (await AskAsync(one, null)).Version!), (other, (await AskAsync(other, null)).Version!)];

        string id = site.Build(2).Id;

        foreach (var (visitor, old) in visits)
        {
            while ((await AskAsync(visitor, old)).Status == HttpStatusCode.NotModified) await Task.Delay(20, TestContext.Current.CancellationToken);
            var (status, version, page) = await AskAsync(visitor, old);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.StartsWith($"\"{id}-", version!.Tag, StringComparison.Ordinal);
            Assert.Contains("2 papers, indexed", page, StringComparison.Ordinal);
        }
        Assert.Null(application.Services.GetRequiredService<KeptPages>().Find(visits[0].Old.Tag));
        one.Dispose();
    }

    [Fact(Timeout = 60_000)]
    public async Task A_site_that_watches_its_content_switches_like_any_other()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (application, visitor) = await site.StartAsync("--watch", "true");
        var old = (await AskAsync(visitor, null)).Version!;
        var kept = application.Services.GetRequiredService<KeptPages>();
        Assert.NotNull(kept.Find(old.Tag));

        site.Write(2);

        while ((await AskAsync(visitor, old)).Status == HttpStatusCode.NotModified) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Contains("2 papers, indexed", (await AskAsync(visitor, null)).Page, StringComparison.Ordinal);
        while (kept.Find(old.Tag) is not null) await Task.Delay(20, TestContext.Current.CancellationToken);
        visitor.Dispose();
    }

    private static async Task<(HttpStatusCode Status, EntityTagHeaderValue? Version, string Page)> AskAsync(HttpClient visitor, EntityTagHeaderValue? held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/search");
        if (held is not null) request.Headers.IfNoneMatch.Add(held);
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.ETag, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

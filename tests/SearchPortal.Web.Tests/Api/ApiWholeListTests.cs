using System.Text.Json;

namespace SearchPortal.Web.Tests.Api;

public sealed class ApiWholeListTests
{
    private const int Papers = 10_450;

    [Fact]
    public async Task Next_links_lead_through_more_papers_than_have_pages_each_once()
    {
        await using var site = new TemporarySite();
        site.Write("publications/venues.jsonl", """{"key": "other", "title": "Something else", "authors": ["Ada Lovelace"], "year": 2024}""");
        site.Build(Papers);
        var (_, visitor) = await site.StartAsync();

        var all = await KeysAsync(visitor, "/api/v1/papers?size=100", answer => answer.GetProperty("papers").EnumerateArray());
        var found = await KeysAsync(visitor, "/api/v1/search?q=paper&size=90&facets=0", answer => answer.GetProperty("results").EnumerateArray().Select(hit => hit.GetProperty("paper")));
        var sorted = await KeysAsync(visitor, "/api/v1/search?q=paper&size=100&facets=0&sort=title", answer => answer.GetProperty("results").EnumerateArray().Select(hit => hit.GetProperty("paper")));

        Assert.Equal((Papers + 1, Papers + 1), (all.Count, all.Distinct().Count()));
        Assert.Equal("other", all[0]);
        Assert.Equal((Papers, Papers), (found.Count, found.Distinct().Count()));
        Assert.Equal((Papers, Papers), (sorted.Count, sorted.Distinct().Count()));
    }

    private static async Task<List<string>> KeysAsync(HttpClient visitor, string first, Func<JsonElement, IEnumerable<JsonElement>> papers)
    {
        var keys = new List<string>();
        for (string? next = first; next is not null && keys.Count <= 2 * Papers;)
        {
            var answer = JsonDocument.Parse(await visitor.GetStringAsync(next, TestContext.Current.CancellationToken)).RootElement;
            keys.AddRange(papers(answer).Select(paper => paper.GetProperty("key").GetString()!));
            next = answer.GetProperty("_links").TryGetProperty("next", out var link) ? new Uri(link.GetProperty("href").GetString()!).PathAndQuery : null;
        }
        return keys;
    }
}

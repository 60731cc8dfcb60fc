using System.Text.Json;

namespace SearchPortal.Browser.Tests;

public sealed class PageWeightTests(Chromium chromium)
{
    private const int MostBytes = 60_000;
    private const int MostScriptBytes = 10_000;

    private static readonly int[] Widths = [360, 1440];

    public static MatrixTheoryData<string, int> FirstViews => new(
        [
            "/search", "/search?q=pruning", "/search?q=pruning&venue=cvpr&venue=neurips&year=2022..2024&has=pdf", "/search?q=nothingfindsthis", "/zh/search", "/zh/search?q=pruning",
            "/zh/search?q=pruning&venue=neurips&-year=2023",
        ],
        Widths);

    [Theory]
    [MemberData(nameof(FirstViews))]
    public Task A_first_view_of_results_is_light_and_nothing_moves_while_it_loads(string path, int width) =>
        chromium.VisitAsync(path, IsLightAsync, new() { ViewportSize = new() { Width = width, Height = 740 } });

    private static async Task IsLightAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync("document.fonts.ready.then(() => true)");
        var loaded = await visit.Page.EvaluateAsync<JsonElement>("[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(entry => [entry.name, entry.transferSize])");
        var weights = loaded.EnumerateArray().Select(entry => (Address: entry[0].GetString()!, Bytes: entry[1].GetInt32())).ToList();
        double shifts = await visit.Page.EvaluateAsync<double>(
            "new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 200); })");

        string told = string.Join('\n', weights.Select(weight => $"{weight.Bytes} {weight.Address}"));
        Assert.Contains(weights, weight => weight.Address.Contains("inter.woff2", StringComparison.Ordinal) && weight.Bytes > 10_000);
        Assert.True(weights.Sum(weight => weight.Bytes) <= MostBytes, told);
        Assert.True(weights.Where(weight => weight.Address.Contains(".js?", StringComparison.Ordinal)).Sum(weight => weight.Bytes) is > 1_000 and <= MostScriptBytes, told);
        Assert.Equal(0, shifts);
    }
}

using System.Text.Json;
using Microsoft.Playwright;

namespace SearchPortal.Browser.Tests;

public sealed class PageWeightTests(Chromium chromium)
{
    private const int MostBytes = 60_000;
    private const int MostScriptBytes = 10_000;

    [Fact]
    public Task A_first_view_of_results_is_light_and_nothing_moves_while_it_loads() => chromium.VisitAsync("/health/live", async visit =>
    {
        var page = visit.Page;
        await page.AddInitScriptAsync("window.shifts = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });");
        var network = await page.Context.NewCDPSessionAsync(page);
        var addresses = new Dictionary<string, string>();
        var weights = new List<(string Address, double Bytes)>();
        network.Event("Network.requestWillBeSent").OnEvent += (_, told) => addresses[Text(told, "requestId")] = told!.Value.GetProperty("request").GetProperty("url").GetString()!;
        network.Event("Network.loadingFinished").OnEvent += (_, told) => weights.Add((addresses[Text(told, "requestId")], told!.Value.GetProperty("encodedDataLength").GetDouble()));
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });

        await page.GotoAsync("/search?q=pruning", new() { WaitUntil = WaitUntilState.NetworkIdle });

        string told = string.Join('\n', weights.Select(weight => $"{weight.Bytes} {weight.Address}"));
        Assert.Contains(weights, weight => weight.Address.Contains(".woff2", StringComparison.Ordinal));
        Assert.True(weights.Sum(weight => weight.Bytes) is > 10_000 and <= MostBytes, told);
        Assert.True(weights.Where(weight => weight.Address.Contains(".js?", StringComparison.Ordinal)).Sum(weight => weight.Bytes) is > 1_000 and <= MostScriptBytes, told);
        Assert.Equal(0, await page.EvaluateAsync<double>("window.shifts"));
    });

    private static string Text(JsonElement? told, string name) => told!.Value.GetProperty(name).GetString()!;
}

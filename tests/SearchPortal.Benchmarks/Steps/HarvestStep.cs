using System.Diagnostics;
using System.Globalization;
using SearchPortal.Benchmarks.Harvesting;
using SearchPortal.Benchmarks.Load;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Searches alone, then beside full harvests and exports of all papers: what these cost visitors and in memory.</summary>
internal sealed class HarvestStep(BenchmarkPlan plan, TextWriter output)
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(3);

    private static readonly Func<Harvester, Task<Harvest>>[] All =
    [
        harvester => harvester.HarvestAsync("oai_dc"),
        harvester => harvester.HarvestAsync("mods"),
        .. ((string[])["bib", "ris", "csl.json", "mods.xml", "json"]).Select<string, Func<Harvester, Task<Harvest>>>(extension => harvester => harvester.ExportAsync(extension)),
    ];

    /// <summary>Serves an index and writes a line for each kind.</summary>
    public async Task RunAsync(IReadOnlyList<BenchmarkQuery> queries, string index)
    {
        using var server = await PortalServer.StartAsync(plan.Content, index);
        using var harvester = new Harvester(server.Address);
        using var visitors = new LoadRun(server.Address, plan.Connections);
        var paths = new LoadPaths(queries, plan.Seed).Results();
        await visitors.RunAsync(new LoadPart("warm", paths), TimeSpan.FromSeconds(plan.Seconds));
        foreach (var take in All) await take(harvester);
        output.WriteLine("| beside the searches | records | MB | s | searches | median ms | p99 ms | own memory before, most, after: MB |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var (part, take) in ((Func<Harvester, Task<Harvest>>?[])[null, .. All, null]).Index())
        {
            var memory = new OwnMemory(server.ProcessId);
            long before = memory.Read();
            var work = RepeatAsync(harvester, take);
            var most = memory.PeakAsync(work);
            // No page is asked for twice under one address, so that no kept answer helps.
            var searches = await visitors.RunAsync(new LoadPart("searches", [.. paths.Select(path => $"{path}&part={part}")]), TimeSpan.FromSeconds(plan.Seconds));
            var (harvest, took) = await work;
            long peak = await most;
            await Task.Delay(Calm);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {harvest.Name} | {harvest.Records:#,0} | {harvest.Bytes / 1e6:0.0} | {took.TotalSeconds:0.0} | {searches.Latencies.Length} | {searches.Within(0.5):0.0} | {searches.Within(0.99):0.0} | {before / 1e6:0}, {peak / 1e6:0}, {memory.Read() / 1e6:0} |"));
        }
    }

    /// <summary>Takes all once and again until the time is up, so that searches are never alone; tells of the first time.</summary>
    private async Task<(Harvest Harvest, TimeSpan Took)> RepeatAsync(Harvester harvester, Func<Harvester, Task<Harvest>>? take)
    {
        var time = TimeSpan.FromSeconds(plan.Seconds);
        if (take is null)
        {
            await Task.Delay(time);
            return (new Harvest("nothing", null, 0), time);
        }
        long began = Stopwatch.GetTimestamp();
        var harvest = await take(harvester);
        var took = Stopwatch.GetElapsedTime(began);
        while (Stopwatch.GetElapsedTime(began) < time) await take(harvester);
        return (harvest, took);
    }
}

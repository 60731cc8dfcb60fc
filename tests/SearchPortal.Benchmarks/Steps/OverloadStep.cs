using System.Diagnostics;
using SearchPortal.Benchmarks.Load;
using SearchPortal.Benchmarks.Overload;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Finds out how many pages a site answers at most, asks for twice as many, and looks at how it stands that.</summary>
/// <param name="plan">How long, and of what.</param>
/// <param name="output">Told of the outcome.</param>
internal sealed class OverloadStep(BenchmarkPlan plan, TextWriter output)
{
    private const int SaturatingConnections = 16;
    private const int Looks = 20;
    private const int ProbesAfter = 10;

    private static readonly TimeSpan WarmTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan SaturatingTime = TimeSpan.FromSeconds(10);

    /// <summary>Serves the index in a process of its own and overloads it.</summary>
    /// <returns>0; 1 when something did not hold.</returns>
    public async Task<int> RunAsync(IReadOnlyList<BenchmarkQuery> queries, string index)
    {
        using var server = await PortalServer.StartAsync(plan.Content, index);
        var paths = new LoadPaths(queries, plan.Seed).Results();
        using var load = new LoadRun(server.Address, SaturatingConnections);
        await load.RunAsync(new LoadPart("warm", paths) { Repeats = true }, WarmTime);
        double saturation = (await load.RunAsync(new LoadPart("saturate", [.. paths.Reverse()]) { Repeats = true }, SaturatingTime)).Rate;

        var time = TimeSpan.FromMinutes(plan.Overload!.Value);
        using var visitors = new OverloadVisitors(server.Address, paths);
        using var end = new CancellationTokenSource();
        var memory = LookAsync(server, time / Looks, end.Token);
        var answers = await visitors.AskAsync(2 * saturation, time);
        await end.CancelAsync();
        var report = new OverloadReport(saturation, answers, await memory, await ProbeAsync(server.Address, paths));
        report.Write(output);
        return report.Failures().Any() ? 1 : 0;
    }

    private static async Task<IReadOnlyList<long>> LookAsync(PortalServer server, TimeSpan step, CancellationToken end)
    {
        var seen = new List<long>();
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(step, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            seen.Add(server.Read().Resident);
        }
        return seen;
    }

    /// <summary>Pages asked for one after the other, ten in a second.</summary>
    private static async Task<IReadOnlyList<double>> ProbeAsync(Uri site, IReadOnlyList<string> paths)
    {
        using var client = new HttpClient { BaseAddress = site };
        var took = new List<double>();
        for (int i = 0; i < ProbesAfter; i++)
        {
            long sent = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(paths[i]);
            var time = Stopwatch.GetElapsedTime(sent);
            took.Add(answer.IsSuccessStatusCode ? time.TotalMilliseconds : double.PositiveInfinity);
            if (time < TimeSpan.FromMilliseconds(100)) await Task.Delay(TimeSpan.FromMilliseconds(100) - time);
        }
        return took;
    }
}

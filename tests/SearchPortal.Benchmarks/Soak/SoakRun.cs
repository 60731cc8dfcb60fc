using System.Diagnostics;
using SearchPortal.Benchmarks.Load;
using SearchPortal.Indexing;

namespace SearchPortal.Benchmarks.Soak;

/// <summary>Rebuilds, updates and rollbacks of the index of a site, one after the other, while visitors read it.</summary>
internal sealed class SoakRun
{
    private static readonly TimeSpan MostTimeToFollow = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MostTimeToCalm = TimeSpan.FromSeconds(15);

    private readonly SoakPlan plan;
    private readonly SoakContent content;
    private readonly string index;
    private readonly Generations generations;
    private readonly List<double> firstPages = [];
    private readonly List<string> faults = [];
    private ServerState? before;
    private int papersOfSource;

    private SoakRun(SoakPlan plan)
    {
        this.plan = plan;
        content = new SoakContent(plan.Content, Path.Combine(plan.Work, "content"));
        index = Path.Combine(plan.Work, "index");
        generations = new Generations(new IndexStore(index));
    }

    /// <summary>Does what the plan says.</summary>
    public static async Task<SoakReport> ExecuteAsync(SoakPlan plan)
    {
        var run = new SoakRun(plan);
        run.content.Change();
        await run.CommandAsync("rebuild");
        using var server = await PortalServer.StartAsync(run.content.Folder, run.index);
        return await run.ExecuteAsync(server);
    }

    private async Task<SoakReport> ExecuteAsync(PortalServer server)
    {
        papersOfSource = generations.Current - content.Added;
        var check = new AnswerCheck(generations, papersOfSource);
        using var visitors = new SoakVisitors(server.Address, await SoakPaths.OfAsync(server.Address, plan.Seed), check);
        using var stop = new CancellationTokenSource();
        var visits = Enumerable.Range(0, plan.Connections).Select(visitor => visitors.VisitAsync(visitor * 7, stop.Token)).ToArray();
        await ChangeAsync(server, visitors);
        await stop.CancelAsync();
        await Task.WhenAll(visits);
        return new SoakReport([.. visitors.Latencies.Order()], [.. firstPages.Order()], [.. visitors.Failures, .. faults], before!.Value, await CalmAsync(server));
    }

    private async Task ChangeAsync(PortalServer server, SoakVisitors visitors)
    {
        bool updates = (await PortalCommand.RunAsync("index", "--help")).Split('\n').Any(line => line.TrimStart().StartsWith("update", StringComparison.Ordinal));
        long began = Stopwatch.GetTimestamp();
        for (int round = 0; round < plan.Rounds && Stopwatch.GetElapsedTime(began) < plan.Time; round++)
        {
            await GrowAsync("rebuild", visitors);
            before ??= server.Read();
            if (updates) await GrowAsync("update", visitors);
            await SwitchAsync("rollback", generations.Before, visitors);
        }
    }

    private Task GrowAsync(string verb, SoakVisitors visitors)
    {
        content.Change();
        return SwitchAsync(verb, papersOfSource + content.Added, visitors);
    }

    private async Task SwitchAsync(string verb, int papers, SoakVisitors visitors)
    {
        var firstPage = visitors.FirstPageOf(papers);
        await CommandAsync(verb);
        if (await Task.WhenAny(firstPage, Task.Delay(MostTimeToFollow)) == firstPage) firstPages.Add(await firstPage);
        else faults.Add($"the site did not follow {verb} to the generation with {papers} papers");
        await Task.Delay(plan.Stay);
        faults.AddRange(generations.Faults().Except(faults));
    }

    private Task<string> CommandAsync(string verb) =>
        PortalCommand.RunAsync(verb == "rollback" ? ["index", verb, "--index", index] : ["index", verb, "--content", content.Folder, "--index", index]);

    /// <summary>The server once the files of old generations are closed, or after a while.</summary>
    private async Task<ServerState> CalmAsync(PortalServer server)
    {
        long began = Stopwatch.GetTimestamp();
        while (server.Read().Handles > before!.Value.Handles && Stopwatch.GetElapsedTime(began) < MostTimeToCalm) await Task.Delay(200);
        return server.Read();
    }
}

using System.Globalization;
using SearchPortal.Benchmarks.Load;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Measures a site over HTTP, part by part.</summary>
internal sealed class HttpStep(BenchmarkPlan plan, TextWriter output)
{
    private const int PagesForPapers = 400;
    private const int WarmRequests = 2_000;

    /// <summary>By then what nobody reads has left memory.</summary>
    private static readonly TimeSpan RestTime = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan MostWarmTime = TimeSpan.FromSeconds(30);

    /// <summary>Measures the running site of the plan, or one of its own over the index.</summary>
    /// <param name="queries">What visitors look for.</param>
    /// <param name="index">Folder of the index.</param>
    public async Task RunAsync(IReadOnlyList<BenchmarkQuery> queries, string index)
    {
        using var server = plan.Http!.Length == 0 ? await PortalServer.StartAsync(plan.Content, index) : null;
        if (server is not null) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from the start of the process to the first page: {server.TimeToFirstPage.TotalSeconds:0.00} s"));
        var site = server?.Address ?? new Uri(plan.Http!);
        using var run = new LoadRun(site, plan.Connections);
        await WarmAsync(run, site, new LoadPaths(queries, plan.Seed + 1));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.Connections} connections, {plan.Seconds} s a part at most; CPU is the server's a request"));
        var table = new LoadTable(output);
        table.WriteHeading();
        foreach (var part in await PartsAsync(run, site, new LoadPaths(queries, plan.Seed)))
        {
            var before = server?.Read();
            var result = await run.RunAsync(part, TimeSpan.FromSeconds(plan.Seconds));
            table.Write(part.Name, result with { ServerCpu = server?.Read().Cpu - before?.Cpu });
        }
        if (server is null) return;
        WriteMemory("at the end", server.Read());
        await Task.Delay(RestTime);
        WriteMemory("at rest", server.Read());
    }

    private void WriteMemory(string when, ServerState state) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory of the server {when}: {state.Resident / 1e6:0} MB, of which its own {state.Own / 1e6:0} MB"));

    /// <summary>The compiler has its final code after some tens of calls of each kind and a pause.</summary>
    private static async Task WarmAsync(LoadRun run, Uri site, LoadPaths paths)
    {
        var results = paths.Results();
        var papers = await PaperPaths.FindAsync(site, results.TakeLast(PagesForPapers));
        await run.RunAsync(new LoadPart("warm", [.. results.Take(WarmRequests), .. papers.Take(WarmRequests), .. paths.Suggestions().Take(WarmRequests)]), MostWarmTime);
    }

    private static async Task<IReadOnlyList<LoadPart>> PartsAsync(LoadRun run, Uri site, LoadPaths paths)
    {
        var results = paths.Results();
        string page = results[0];
        var parts = new List<LoadPart>
        {
            new("plain text, /health/live", ["/health/live"]) { Repeats = true },
            new("result pages, all different", results),
            new("paper pages", await PaperPaths.FindAsync(site, results.TakeLast(PagesForPapers))),
            new("one result page again", [page]) { Repeats = true },
            new("completions", paths.Suggestions()),
        };
        if (await run.FindVersionAsync(page) is { } version) parts.Insert(4, new LoadPart("the same, not modified", [page]) { Repeats = true, IfNoneMatch = version });
        return parts;
    }
}

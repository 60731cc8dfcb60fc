using System.Diagnostics;
using SearchPortal.Benchmarks.Measuring;
using SearchPortal.Benchmarks.Queries;
using SearchPortal.Benchmarks.Scaling;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Measures contents of several sizes with the same queries, alone, beside the peers and over HTTP, each in processes of its own, and shows what grows.</summary>
internal static class ScaleStep
{
    /// <summary>Name of the command that opens and searches.</summary>
    public const string Verb = "search";

    /// <summary>Measures one content after the other and prints the table.</summary>
    /// <returns>0; else the exit code of the process that failed.</returns>
    public static int Run(BenchmarkPlan plan, string work, TextWriter output)
    {
        string queries = Path.Combine(work, "queries.tsv");
        QueryFile.Write(queries, SearchStep.Queries(plan.Growth[0], plan.Queries));
        var indexing = new List<IndexingFigures>();
        var searching = new List<SearchingFigures>();
        foreach (string content in plan.Growth)
        {
            string index = Path.Combine(work, "index"), figures = Path.Combine(work, "figures.json");
            if (RunApart(IndexingStep.Verb, content, index, figures) is not 0 and var failed) return failed;
            indexing.Add(FigureFile.Read<IndexingFigures>(figures));
            if (RunApart(Verb, index, queries, figures) is not 0 and var failedToo) return failedToo;
            searching.Add(FigureFile.Read<SearchingFigures>(figures));
            string[] same = ["--content", content, "--index", index, "--queries", queries];
            if (RunApart(same) is not 0 and var failedBeside) return failedBeside;
            if (RunApart([.. same, "--http"]) is not 0 and var failedServing) return failedServing;
            Directory.Delete(index, recursive: true);
        }
        new ScaleTable(indexing, searching, output).Write();
        return 0;
    }

    /// <summary>Opens an index, searches it and writes the figures, in this process.</summary>
    public static void Search(string index, string queries, string figures, TextWriter output)
    {
        const int repeat = 3;
        var asked = QueryFile.Read(queries);
        using var live = OpeningStep.Run(index, output, out var opening);
        double resident = Memory.ResidentMegabytes();
        using var lease = live.Acquire();
        var samples = SearchRuns.Measure(asked, repeat, SearchStep.Portal(lease.Searcher))[0];
        var classes = asked.Select((query, number) => (query.Class, Samples: samples[number])).GroupBy(query => query.Class, query => query.Samples)
            .ToDictionary(group => group.Key, group => ClassCost.Of([.. group]));
        FigureFile.Write(figures, new SearchingFigures(opening, resident, Memory.ResidentMegabytes(), classes));
    }

    private static int RunApart(params IEnumerable<string> args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ScaleStep).Assembly.Location, .. args]))
            ?? throw new InvalidOperationException("dotnet cannot be started");
        process.WaitForExit();
        return process.ExitCode;
    }
}

using SearchPortal.Benchmarks.Generating;
using SearchPortal.Benchmarks.Parts;
using SearchPortal.Benchmarks.Steps;

namespace SearchPortal.Benchmarks;

/// <summary>Indexing, opening, searching, one after the other; or the parts.</summary>
internal static class BenchmarkRun
{
    /// <summary>Does what the plan says.</summary>
    /// <returns>The exit code.</returns>
    public static int Execute(BenchmarkPlan plan, TextWriter output)
    {
        if (plan.Generate is { } count)
        {
            output.WriteLine(GeneratedContent.Write(plan.Content, plan.To!, count, plan.Seed));
            return 0;
        }
        string work = Directory.CreateTempSubdirectory("searchportal-benchmarks-").FullName;
        try
        {
            if (plan.Growth.Count > 0) return ScaleStep.Run(plan, work, output);
            if (plan.Soak is not null) return SoakStep.RunAsync(plan, work, output).GetAwaiter().GetResult();
            if (!plan.Parts && !plan.RoundTrips) return Measure(plan, work, output);
            if (plan.RoundTrips) RoundTripStep.Run(plan.Content, work, output);
            else PartBenchmarks.Run(work);
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static int Measure(BenchmarkPlan plan, string work, TextWriter output)
    {
        string index = plan.Index ?? Path.Combine(work, "index");
        int code = plan.Index is null && plan.Http is not { Length: > 0 } ? IndexingStep.RunApart(plan.Content, index) : 0;
        if (code != 0) return code;
        if (plan.Overload is not null) return new OverloadStep(plan, output).RunAsync(SearchStep.Queries(plan.Content, plan.Queries), index).GetAwaiter().GetResult();
        if (plan.Harvest) new HarvestStep(plan, output).RunAsync(SearchStep.Queries(plan.Content, plan.Queries), index).GetAwaiter().GetResult();
        else if (plan.Http is null) Search(plan, index, work, output);
        else new HttpStep(plan, output).RunAsync(SearchStep.Queries(plan.Content, plan.Queries), index).GetAwaiter().GetResult();
        return 0;
    }

    private static void Search(BenchmarkPlan plan, string index, string work, TextWriter output)
    {
        using var live = OpeningStep.Run(index, output, out _);
        if (plan.Completion)
        {
            new CompletionStep(live, plan.Repeat).Run(output);
            return;
        }
        var step = new SearchStep(live, plan.Repeat);
        if (plan.Label is null) step.Compare(plan.Content, plan.Queries, work, output);
        else step.Record(plan.Queries ?? Path.Combine(plan.Peers!, "queries.txt"), Path.Combine(plan.Peers!, "lat", plan.Label + ".tsv"));
    }
}

using SearchPortal.Benchmarks.Soak;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Changes the index of a site under load and prints how visitors fared.</summary>
internal static class SoakStep
{
    /// <summary>Does what the plan says.</summary>
    /// <returns>0; 1 when an answer failed.</returns>
    public static async Task<int> RunAsync(BenchmarkPlan plan, string work, TextWriter output)
    {
        var report = await SoakRun.ExecuteAsync(new SoakPlan(plan.Content, work)
        {
            Connections = plan.Connections,
            Time = TimeSpan.FromMinutes(plan.Soak!.Value),
            Seed = plan.Seed,
        });
        report.Write(output);
        return report.Failures.Count == 0 ? 0 : 1;
    }
}

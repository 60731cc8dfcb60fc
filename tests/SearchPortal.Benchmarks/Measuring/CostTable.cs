using System.Globalization;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Measuring;

/// <summary>Prints what one system costs beside another, class by class, and last the ratio of their geometric means.</summary>
internal static class CostTable
{
    private const string Columns = "     hits     mean   median      p99   KB/query";

    /// <summary>Writes the table. Queries that the second system was not asked count for neither.</summary>
    /// <param name="queries">The queries measured.</param>
    /// <param name="ours">Name of the first system and its samples by query and repetition.</param>
    /// <param name="theirs">The same of the second one; no samples for a query it was not asked.</param>
    /// <param name="output">Where to.</param>
    public static void Write(
        IReadOnlyList<BenchmarkQuery> queries, (string Name, Sample[][] Samples) ours, (string Name, Sample[][] Samples) theirs, TextWriter output)
    {
        output.WriteLine($"microseconds of {(ThreadClock.CountsProcessorTime ? "thread CPU" : "wall time")} a query");
        output.WriteLine($"{"",-14}| {ours.Name,-46}| {theirs.Name,-46}|");
        output.WriteLine($"{"class",-9}{"n",4} |{Columns} |{Columns} |  ratio");
        var ratios = new List<double>();
        var asked = queries.Select((query, index) => (query.Class, Index: index)).Where(query => theirs.Samples[query.Index].Length > 0);
        foreach (var group in asked.GroupBy(query => query.Class, query => query.Index))
        {
            var our = ClassCost.Of([.. group.Select(index => ours.Samples[index])]);
            var their = ClassCost.Of([.. group.Select(index => theirs.Samples[index])]);
            ratios.Add(our.Mean / their.Mean);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key,-9}{group.Count(),4} |{Cells(our)} |{Cells(their)} |{ratios[^1],7:0.000}"));
        }
        if (ratios.Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio of geometric means {Math.Exp(ratios.Average(Math.Log)):0.000}"));
        output.WriteLine();
    }

    private static string Cells(ClassCost cost) =>
        string.Create(CultureInfo.InvariantCulture, $"{cost.Hits,9:0}{cost.Mean,9:0}{cost.Median,9:0}{cost.P99,9:0}{cost.Kilobytes,11:0}");
}

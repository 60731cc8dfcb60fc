using System.Diagnostics;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Measuring;

/// <summary>Runs queries through systems on this thread, in turns, so that a busy moment of the machine meets all of them.</summary>
internal static class SearchRuns
{
    // The compiler has its final code after some tens of calls and a pause.
    private const int WarmPasses = 3;

    /// <summary>The samples of every system: by system, then query, then repetition.</summary>
    public static Sample[][][] Measure(IReadOnlyList<BenchmarkQuery> queries, int repeat, params SearchSystem[] systems)
    {
        for (int pass = 0; pass < WarmPasses; pass++)
            foreach (var system in systems)
                foreach (var query in queries) system.Search(query);

        Sample[][][] samples = [.. systems.Select(_ => queries.Select(_ => new Sample[repeat]).ToArray())];
        for (int pass = 0; pass < repeat; pass++)
            for (int s = 0; s < systems.Length; s++)
                for (int q = 0; q < queries.Count; q++)
                    samples[s][q][pass] = Sample.Of(() => systems[s].Search(queries[q]));
        return samples;
    }

    /// <summary>The samples of a slow system: each query once, and as many of a class as the time given to it allows, in a drawn order.</summary>
    /// <returns>By query, then repetition; no samples for a query that was not asked, or that the system cannot answer.</returns>
    public static Sample[][] MeasureBriefly(IReadOnlyList<BenchmarkQuery> queries, TimeSpan timeOfClass, SearchSystem system)
    {
        Sample[][] samples = [.. queries.Select(_ => Array.Empty<Sample>())];
        foreach (var group in queries.Select((query, index) => (query.Class, Index: index)).GroupBy(query => query.Class, query => query.Index))
        {
            int[] order = [.. group];
            new Random(order.Length).Shuffle(order);
            foreach (int index in order.Take(WarmPasses)) system.Search(queries[index]);
            long began = Stopwatch.GetTimestamp();
            foreach (int index in order.TakeWhile(_ => Stopwatch.GetElapsedTime(began) < timeOfClass))
                if (Sample.Of(() => system.Search(queries[index])) is { Hits: >= 0 } sample) samples[index] = [sample];
        }
        return samples;
    }
}

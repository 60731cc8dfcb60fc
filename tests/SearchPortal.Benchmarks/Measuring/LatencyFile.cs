using System.Globalization;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Measuring;

/// <summary>Every sample in a row, to be set beside other engines: class, query number, wall µs, hits, CPU µs, parted by tabs.</summary>
internal static class LatencyFile
{
    /// <summary>Writes the rows, repetition by repetition.</summary>
    public static void Write(string path, IReadOnlyList<BenchmarkQuery> queries, Sample[][] samples)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = new StreamWriter(path);
        for (int pass = 0; pass < samples[0].Length; pass++)
        {
            for (int q = 0; q < queries.Count; q++)
            {
                var sample = samples[q][pass];
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{queries[q].Class}\t{q}\t{sample.Wall:0.000}\t{sample.Hits}\t{sample.Cpu:0.000}"));
            }
        }
    }
}

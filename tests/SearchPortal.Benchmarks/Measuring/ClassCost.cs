namespace SearchPortal.Benchmarks.Measuring;

/// <summary>What the queries of one class cost; each query counts with the median of its repetitions.</summary>
/// <param name="Mean">Mean microseconds.</param>
/// <param name="Median">Median microseconds.</param>
/// <param name="P99">Microseconds that 99 of 100 queries stay within.</param>
/// <param name="Kilobytes">Mean kilobytes allocated.</param>
/// <param name="Hits">Mean number of publications found.</param>
internal sealed record ClassCost(double Mean, double Median, double P99, double Kilobytes, double Hits)
{
    /// <summary>Sums up.</summary>
    /// <param name="queries">Samples by query and repetition; not empty.</param>
    public static ClassCost Of(IReadOnlyList<Sample[]> queries)
    {
        double[] costs = [.. queries.Select(samples => At(samples.Select(sample => sample.Cpu), 0.5)).Order()];
        return new ClassCost(
            costs.Average(), At(costs, 0.5), At(costs, 0.99),
            queries.Average(samples => At(samples.Select(sample => (double)sample.Bytes), 0.5)) / 1024,
            queries.Average(samples => samples[0].Hits));
    }

    private static double At(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }
}

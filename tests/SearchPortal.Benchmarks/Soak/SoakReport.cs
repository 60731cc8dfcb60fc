using System.Globalization;
using SearchPortal.Benchmarks.Load;

namespace SearchPortal.Benchmarks.Soak;

/// <summary>How visitors fared.</summary>
/// <param name="Latencies">Milliseconds of each answer, shortest first.</param>
/// <param name="FirstPages">Milliseconds of the first page of each new generation, shortest first.</param>
/// <param name="Failures">What was wrong, one sentence each.</param>
/// <param name="Before">The server after its first switch.</param>
/// <param name="After">The server at the end.</param>
internal sealed record SoakReport(double[] Latencies, double[] FirstPages, IReadOnlyList<string> Failures, ServerState Before, ServerState After)
{
    private const int MostShown = 20;

    /// <summary>Writes it for people.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"soak: {Latencies.Length} answers, {Failures.Count} failures; median {At(Latencies, 0.5):0.0} ms, p99 {At(Latencies, 0.99):0.0}, longest {At(Latencies, 1):0.0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{FirstPages.Length} switches; first page of a generation: median {At(FirstPages, 0.5):0.0} ms, longest {At(FirstPages, 1):0.0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"after the first switch / at the end: {Before.Handles} / {After.Handles} handles, {Before.Resident / 1e6:0} / {After.Resident / 1e6:0} MB resident, {Before.Own / 1e6:0} / {After.Own / 1e6:0} MB its own"));
        foreach (string failure in Failures.Take(MostShown)) output.WriteLine($"failure: {failure}");
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
}

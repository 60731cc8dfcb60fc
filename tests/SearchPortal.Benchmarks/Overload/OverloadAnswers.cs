namespace SearchPortal.Benchmarks.Overload;

/// <summary>What visitors got.</summary>
/// <param name="Answered">Milliseconds of each page, shortest first.</param>
/// <param name="Refused">Milliseconds of each 503.</param>
/// <param name="Faults">Anything else, and how often.</param>
/// <param name="Unsent">Requests that the visitors' side could not send in time.</param>
/// <param name="Time">From the first request to the last answer.</param>
internal sealed record OverloadAnswers(double[] Answered, double[] Refused, IReadOnlyDictionary<string, int> Faults, int Unsent, TimeSpan Time)
{
    /// <summary>Milliseconds that a share of sorted ones stays within; 0 for none.</summary>
    public static double Within(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
}

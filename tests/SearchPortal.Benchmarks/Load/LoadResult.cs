namespace SearchPortal.Benchmarks.Load;

/// <summary>How a part went.</summary>
/// <param name="Latencies">Milliseconds of each request, shortest first; not empty.</param>
/// <param name="Errors">Answers that were neither 200 nor 304, or broke off.</param>
/// <param name="Bytes">Of all bodies, as they came over the wire.</param>
/// <param name="Time">From the first request to the last answer.</param>
internal sealed record LoadResult(double[] Latencies, int Errors, long Bytes, TimeSpan Time)
{
    /// <summary>Processor time of the server; null when it is not ours to look at.</summary>
    public TimeSpan? ServerCpu { get; init; }

    /// <summary>Requests a second.</summary>
    public double Rate => Latencies.Length / Time.TotalSeconds;

    /// <summary>Milliseconds of server CPU a request; null when unknown.</summary>
    public double? CpuOfRequest => ServerCpu?.TotalMilliseconds / Latencies.Length;

    /// <summary>Milliseconds that a share of the requests stays within.</summary>
    public double Within(double share) => Latencies[Math.Min(Latencies.Length - 1, (int)(share * Latencies.Length))];
}

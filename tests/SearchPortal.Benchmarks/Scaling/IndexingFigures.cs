namespace SearchPortal.Benchmarks.Scaling;

/// <summary>What a rebuild took.</summary>
/// <param name="Publications">How many are in the index.</param>
/// <param name="Authors">How many people.</param>
/// <param name="Problems">Problems of the content.</param>
/// <param name="Seconds">By the wall clock.</param>
/// <param name="Cpu">Seconds of processor time.</param>
/// <param name="PeakMegabytes">Most memory resident at once.</param>
/// <param name="IndexMegabytes">Size of the index on disk.</param>
internal sealed record IndexingFigures(int Publications, int Authors, int Problems, double Seconds, double Cpu, double PeakMegabytes, double IndexMegabytes)
{
    /// <summary>Microseconds of processor time for each publication.</summary>
    public double CpuOfPublication => 1e6 * Cpu / Math.Max(1, Publications);
}

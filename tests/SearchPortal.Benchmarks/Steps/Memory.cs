using System.Diagnostics;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Memory of this process.</summary>
internal static class Memory
{
    /// <summary>Megabytes resident after a collection.</summary>
    public static double ResidentMegabytes()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Now(process => process.WorkingSet64);
    }

    /// <summary>Most megabytes that were resident at once.</summary>
    public static double PeakMegabytes() => Now(process => process.PeakWorkingSet64);

    private static double Now(Func<Process, long> bytes)
    {
        using var process = Process.GetCurrentProcess();
        return bytes(process) / 1e6;
    }
}

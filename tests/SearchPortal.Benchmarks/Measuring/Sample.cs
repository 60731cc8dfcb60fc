namespace SearchPortal.Benchmarks.Measuring;

/// <summary>What one run of one query cost.</summary>
/// <param name="Cpu">Microseconds of the thread on a processor.</param>
/// <param name="Wall">Microseconds by the wall clock.</param>
/// <param name="Bytes">Bytes allocated.</param>
/// <param name="Hits">Publications found.</param>
internal readonly record struct Sample(double Cpu, double Wall, long Bytes, int Hits)
{
    /// <summary>Runs a query once.</summary>
    public static Sample Of(Func<int> run)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long wall = ThreadClock.WallNanoseconds();
        long cpu = ThreadClock.Nanoseconds();
        int hits = run();
        double cpuTime = (ThreadClock.Nanoseconds() - cpu) / 1e3;
        double wallTime = (ThreadClock.WallNanoseconds() - wall) / 1e3;
        return new Sample(cpuTime, wallTime, GC.GetAllocatedBytesForCurrentThread() - bytes, hits);
    }
}

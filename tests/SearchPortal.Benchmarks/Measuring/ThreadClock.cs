using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SearchPortal.Benchmarks.Measuring;

/// <summary>Time that the calling thread has spent on a processor; wall time where the system does not tell.</summary>
internal static partial class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of Linux and of macOS.
    private static readonly int Clock = OperatingSystem.IsLinux() ? 3 : OperatingSystem.IsMacOS() ? 16 : -1;

    /// <summary>Whether <see cref="Nanoseconds"/> counts processor time.</summary>
    public static bool CountsProcessorTime => Clock >= 0;

    /// <summary>Nanoseconds since some fixed instant of the thread.</summary>
    public static long Nanoseconds() =>
        Clock >= 0 && ReadClock(Clock, out var time) == 0 ? time.Seconds * 1_000_000_000 + time.Nanoseconds : WallNanoseconds();

    /// <summary>Nanoseconds by the wall clock.</summary>
    public static long WallNanoseconds() => (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}

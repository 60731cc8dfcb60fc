using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Tells the system how mapped memory will be read.</summary>
internal static unsafe partial class MemoryAdvice
{
    /// <summary>MADV_RANDOM of Linux and macOS.</summary>
    private const int Random = 1;

    /// <summary>
    /// Small pieces anywhere: of a page that is not in memory the system then reads that page alone, and not 128 KB around it, which
    /// would push out as much where memory is short. Elsewhere than on Linux and macOS it does nothing.
    /// </summary>
    /// <param name="start">Where the mapping begins.</param>
    /// <param name="length">Its bytes.</param>
    public static void ReadAnywhere(byte* start, long length)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) return;
        try
        {
            _ = Advise(start, (nuint)length, Random);
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException)
        {
            // Advice that is not taken costs speed alone.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(byte* start, nuint length, int advice);
}

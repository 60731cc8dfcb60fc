using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Tells the system how mapped memory will be read. Elsewhere than on Linux and macOS it does nothing.</summary>
internal static unsafe partial class MemoryAdvice
{
    /// <summary>MADV_RANDOM of Linux and macOS.</summary>
    private const int Random = 1;

    /// <summary>MADV_DONTNEED of both.</summary>
    private const int NotNeeded = 4;

    /// <summary>
    /// Small pieces anywhere: of a page that is not in memory the system then reads that page alone, and not 128 KB around it, which
    /// would push out as much where memory is short.
    /// </summary>
    /// <param name="start">Where the mapping begins.</param>
    /// <param name="length">Its bytes.</param>
    public static void ReadAnywhere(byte* start, long length) => Give(start, length, Random);

    /// <summary>
    /// Not read for now: what was read leaves the memory of the process and stays in that of the system while there is room, from where
    /// reading it again takes it in half a microsecond for sixteen pages.
    /// </summary>
    /// <param name="start">Where the mapping of a file begins that is only read.</param>
    /// <param name="length">Its bytes.</param>
    public static void LetGo(byte* start, long length) => Give(start, length, NotNeeded);

    private static void Give(byte* start, long length, int advice)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) return;
        try
        {
            _ = Advise(start, (nuint)length, advice);
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException)
        {
            // Advice that is not taken costs speed alone.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(byte* start, nuint length, int advice);
}

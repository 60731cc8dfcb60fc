using System.Globalization;
using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Tells the system how mapped memory will be read. Advice that cannot be given or is not taken costs memory or speed alone.</summary>
internal static unsafe partial class MemoryAdvice
{
    /// <summary>MADV_RANDOM of Linux and macOS.</summary>
    private const int Random = 1;

    /// <summary>MADV_DONTNEED of both.</summary>
    private const int DontNeed = 4;

    // Pages of files, of those in memory.
    private const int SharedField = 2;

    /// <summary>
    /// Small pieces anywhere: of a page that is not in memory the system then reads that page alone, and not 128 KB around it, which
    /// would push out as much where memory is short. Elsewhere than on Linux and macOS it does nothing.
    /// </summary>
    /// <param name="start">Where the mapping begins.</param>
    /// <param name="length">Its bytes.</param>
    public static void ReadAnywhere(byte* start, long length)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()) Give(start, (nuint)length, Random);
    }

    /// <summary>Lets go of all pages of a mapping that is only read. Does nothing elsewhere than on Linux.</summary>
    /// <param name="start">Where the mapping begins.</param>
    /// <param name="length">Its bytes.</param>
    public static void LetGo(byte* start, long length)
    {
        if (OperatingSystem.IsLinux() && length > 0) Give(start, (nuint)length, DontNeed);
    }

    /// <summary>
    /// Lets go of all pages of a generation's mapped files, where more than so many bytes of files are in this process's memory. They stay in the
    /// system's, which can then take them for others without asking; the next look takes them back, sixteen at a time. Does nothing elsewhere than on Linux.
    /// </summary>
    /// <param name="id">Names the generation's folder. Its files must stay mapped meanwhile.</param>
    /// <param name="most">Bytes of mapped files, programs among them.</param>
    public static void LetGo(string id, long most)
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            if (MappedBytes() <= most) return;
            foreach (string line in File.ReadLines("/proc/self/maps"))
            {
                // "7f52d0000000-7f52d8000000 r--s 00000000 fe:01 4711    /path": shared and never written to, so that nothing can be lost.
                if (!line.Contains(" r--s ", StringComparison.Ordinal) || !line.Contains($"/{id}/", StringComparison.Ordinal)) continue;
                nuint[] ends = [.. line[..line.IndexOf(' ', StringComparison.Ordinal)].Split('-').Select(end => nuint.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
                Give((byte*)ends[0], ends[1] - ends[0], DontNeed);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A system that tells a process nothing of itself.
        }
    }

    private static long MappedBytes() => long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[SharedField], CultureInfo.InvariantCulture) * Environment.SystemPageSize;

    private static void Give(byte* start, nuint length, int advice)
    {
        try
        {
            _ = Advise(start, length, advice);
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system without such a call.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(byte* start, nuint length, int advice);
}

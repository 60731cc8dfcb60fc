using System.Globalization;
using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Tells the system how mapped memory will be read.</summary>
internal static unsafe partial class MemoryAdvice
{
    /// <summary>MADV_DONTNEED of Linux.</summary>
    private const int DontNeed = 4;

    // Pages of files, of those in memory.
    private const int SharedField = 2;

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

    /// <summary>
    /// Lets go of all pages of a folder's mapped files, where more than so many bytes of files are in this process's memory. They stay in the system's,
    /// which can then take them for others without asking; the next look takes them back, sixteen at a time. Does nothing elsewhere than on Linux.
    /// </summary>
    /// <param name="folder">Full path. Its files must stay mapped meanwhile.</param>
    /// <param name="most">Bytes of mapped files, programs among them.</param>
    public static void LetGo(string folder, long most)
    {
        if (!OperatingSystem.IsLinux() || long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[SharedField], CultureInfo.InvariantCulture) * Environment.SystemPageSize <= most) return;
        foreach (string line in File.ReadLines("/proc/self/maps"))
        {
            // "7f52d0000000-7f52d8000000 r--s 00000000 fe:01 4711    /path": shared and never written to, so that nothing can be lost.
            if (!line.Contains(" r--s ", StringComparison.Ordinal) || !line.Contains($" {folder}/", StringComparison.Ordinal)) continue;
            nuint[] ends = [.. line[..line.IndexOf(' ', StringComparison.Ordinal)].Split('-').Select(end => nuint.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
            _ = Advise((byte*)ends[0], ends[1] - ends[0], DontNeed);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(byte* start, nuint length, int advice);
}

using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Makes files and names survive a power cut.</summary>
internal static partial class DurableFiles
{
    // ENOSPC and EDQUOT of Linux, EDQUOT of macOS, ERROR_DISK_FULL of Windows.
    private static readonly int[] DiskFull = [28, 122, 69, unchecked((int)0x80070070)];

    // EROFS.
    private const int ReadOnlyDisk = 30;

    /// <summary>Writes every file below a folder, and the folders' entries, through to the disk.</summary>
    public static void Sync(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
        foreach (string inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories)) SyncEntries(inner);
        SyncEntries(folder);
    }

    /// <summary>Writes the entries of one folder (names made, renamed, removed) through to the disk. Windows does so by itself.</summary>
    public static void SyncEntries(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        int descriptor = OpenFolder(folder, 0);
        if (descriptor < 0) return;
        _ = SyncDescriptor(descriptor);
        _ = CloseDescriptor(descriptor);
    }

    /// <summary>Whether a fault is the disk's and no bug. .NET takes a file that may not grow further (EFBIG) for a wrong argument.</summary>
    public static bool IsDiskFault(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>What such a fault says and, where that is certain, what to do about it.</summary>
    public static string Describe(Exception fault)
    {
        string? remedy = DiskFull.Contains(fault.HResult) || fault is ArgumentOutOfRangeException ? "make room there, or allow the program more, and run this again"
            : fault.HResult == ReadOnlyDisk ? "let the program write there, or name another folder with --index"
            : fault is UnauthorizedAccessException ? "give the program access to it and run this again"
            : null;
        return remedy is null ? fault.Message : $"{fault.Message.TrimEnd('.')}; {remedy}";
    }

    /// <summary>Replaces a small text file in one step: a reader sees the old text or the new one, never a part.</summary>
    public static void Replace(string path, string text)
    {
        string temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
        SyncEntries(Path.GetDirectoryName(path)!);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int SyncDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseDescriptor(int descriptor);
}

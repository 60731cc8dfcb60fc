using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Lets two generations have one file that neither changes: a second name for it where the file system can, else a copy.</summary>
internal static partial class SharedFiles
{
    /// <summary>Gives a file a second name.</summary>
    /// <param name="from">The file.</param>
    /// <param name="to">Must not exist.</param>
    public static void Link(string from, string to)
    {
        if (OperatingSystem.IsWindows() || HardLink(from, to) != 0) File.Copy(from, to);
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int HardLink(string from, string to);
}

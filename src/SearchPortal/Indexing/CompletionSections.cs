using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Writes the sections of a <see cref="CompletionFile"/> one after the other; the table of them is written last.</summary>
internal sealed class CompletionSections : IDisposable
{
    private readonly FileStream file;
    private readonly long[] table = new long[2 * Enum.GetValues<CompletionSection>().Length];
    private int written;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Must not exist.</param>
    public CompletionSections(string path)
    {
        file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        file.Write(MemoryMarshal.AsBytes<long>(table));
    }

    /// <summary>Bytes of the table.</summary>
    public static int TableLength { get; } = 16 * Enum.GetValues<CompletionSection>().Length;

    /// <summary>Appends the next section.</summary>
    public void Append<T>(CompletionSection section, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        if (written++ != (int)section) throw new InvalidOperationException($"{section} is not the next section");
        var bytes = MemoryMarshal.AsBytes(items);
        table[2 * (int)section] = file.Position;
        table[2 * (int)section + 1] = bytes.Length;
        file.Write(bytes);
        while (file.Position % sizeof(long) != 0) file.WriteByte(0);
    }

    /// <summary>Completes the file.</summary>
    public void Dispose()
    {
        file.Position = 0;
        file.Write(MemoryMarshal.AsBytes<long>(table));
        file.Dispose();
    }
}

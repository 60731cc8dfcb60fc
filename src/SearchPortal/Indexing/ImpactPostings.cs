using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>The postings of one term of an <see cref="ImpactFile"/>, window by window; without a file there are none.</summary>
/// <param name="file">Holds them.</param>
/// <param name="offset">Where they begin.</param>
/// <param name="documents">How many documents have the term.</param>
internal readonly struct ImpactPostings(MappedFile? file, long offset, int documents)
{
    /// <summary>How many documents have the term.</summary>
    public int Documents => documents;

    /// <summary>The windows that have the term, ascending.</summary>
    public ReadOnlySpan<ImpactWindow> Windows =>
        file is null ? [] : MemoryMarshal.Cast<byte, ImpactWindow>(file.Slice(offset + 4, 8 * MemoryMarshal.Read<int>(file.Slice(offset, 4))));

    /// <summary>Where the documents of the first window begin.</summary>
    public long Start => file is null ? 0 : offset + 4 + 8L * MemoryMarshal.Read<int>(file.Slice(offset, 4));

    /// <summary>Where the documents of each window begin, in the order of <see cref="Windows"/>.</summary>
    public long[] Starts()
    {
        var windows = Windows;
        var starts = new long[windows.Length];
        long at = Start;
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = at;
            at += 4L * windows[i].Count;
        }
        return starts;
    }

    /// <summary>Documents of a window, ascending.</summary>
    public ReadOnlySpan<ushort> DocumentsAt(long start, int count) => MemoryMarshal.Cast<byte, ushort>(file!.Slice(start, 2 * count));

    /// <summary>Their impacts.</summary>
    public ReadOnlySpan<ushort> ImpactsAt(long start, int count) => MemoryMarshal.Cast<byte, ushort>(file!.Slice(start + 2L * count, 2 * count));
}

/// <summary>How many documents of a window have a term.</summary>
/// <param name="Window">Number of the window.</param>
/// <param name="Count">At least 1.</param>
internal readonly record struct ImpactWindow(int Window, int Count);

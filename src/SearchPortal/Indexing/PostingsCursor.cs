namespace SearchPortal.Indexing;

/// <summary>Reads the postings of a term window by window; windows are asked for in ascending order.</summary>
/// <param name="postings">Of the term.</param>
internal struct PostingsCursor(ImpactPostings postings)
{
    private readonly ImpactPostings postings = postings;
    private long start = postings.Start;
    private int next;

    /// <summary>How many documents of a window have the term.</summary>
    public int Count(int window)
    {
        var windows = postings.Windows;
        while (next < windows.Length && windows[next].Window < window) start += 4L * windows[next++].Count;
        return next < windows.Length && windows[next].Window == window ? windows[next].Count : 0;
    }

    /// <summary>How many documents of the windows before the one asked for last have the term.</summary>
    public readonly int Before => (int)((start - postings.Start) / 4);

    /// <summary>Documents of the window asked for last, ascending.</summary>
    /// <param name="count">As <see cref="Count"/> gave it; at least 1.</param>
    public readonly ReadOnlySpan<ushort> Documents(int count) => postings.DocumentsAt(start, count);

    /// <summary>Their impacts.</summary>
    /// <param name="count">As <see cref="Count"/> gave it; at least 1.</param>
    public readonly ReadOnlySpan<ushort> Impacts(int count) => postings.ImpactsAt(start, count);
}

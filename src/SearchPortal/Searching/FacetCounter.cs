namespace SearchPortal.Searching;

/// <summary>Counts the values of one facet. Used again after <see cref="Clear"/>. No document is counted twice.</summary>
internal abstract class FacetCounter
{
    /// <summary>How many values have a count above 0.</summary>
    public abstract int Distinct { get; }

    /// <summary>The count of an ordinal. For many of them, <see cref="All"/> is quicker.</summary>
    public abstract int this[int ordinal] { get; }

    /// <summary>Counts the values of documents of a window.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="documents">Numbered within the window.</param>
    public abstract void Count(int first, ReadOnlySpan<ushort> documents);

    /// <summary>Counts the values of a document.</summary>
    public abstract void Count(int doc);

    /// <summary>Forgets all counts.</summary>
    public abstract void Clear();

    /// <summary>How many values there are.</summary>
    protected abstract int Values { get; }

    /// <summary>The counts of all ordinals.</summary>
    public abstract int[] All();

    /// <summary>The ordinals with the greatest counts above 0, greatest first, ties by ordinal.</summary>
    /// <param name="size">At most this many.</param>
    public int[] Top(int size)
    {
        if (size == 0) return [];
        var top = new TopHits(Math.Min(size, Values));
        Offer(top);
        return Array.ConvertAll(top.Sorted(), hit => hit.Doc);
    }

    /// <summary>Offers the ordinals that can be among the greatest, with their <see cref="KeyOf"/>.</summary>
    protected abstract void Offer(TopHits top);

    /// <summary>Greater for a greater count, then for a smaller ordinal.</summary>
    protected static ulong KeyOf(int count, int ordinal) => ((ulong)count << 32) | (uint)(int.MaxValue - ordinal);

    /// <summary>The least count above 0 that can still be among the greatest.</summary>
    protected static int LeastCount(TopHits top) => Math.Max(1, (int)(top.Least >> 32));
}

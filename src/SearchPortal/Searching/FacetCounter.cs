namespace SearchPortal.Searching;

/// <summary>Counts the values of one facet. Used again after <see cref="Clear"/>; work and memory of a count depend on the values met, not on those there are.</summary>
internal sealed class FacetCounter(FacetColumn column)
{
    private readonly int[] counts = new int[column.Values.Count];
    private int[] met = new int[16];

    /// <summary>How many values have a count above 0.</summary>
    public int Distinct { get; private set; }

    /// <summary>The count of an ordinal.</summary>
    public int this[int ordinal] => counts[ordinal];

    /// <summary>Counts the values of documents of a window.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="documents">Numbered within the window.</param>
    public void Count(int first, ReadOnlySpan<ushort> documents)
    {
        if (column.Offsets is not { } offsets)
        {
            foreach (ushort document in documents) Count(first + document);
            return;
        }
        int[] ordinals = column.Ordinals;
        foreach (ushort document in documents)
        {
            for (int i = offsets[first + document], end = offsets[first + document + 1]; i < end; i++)
            {
                int ordinal = ordinals[i];
                if (counts[ordinal]++ == 0) Meet(ordinal);
            }
        }
    }

    /// <summary>Counts the values of a document.</summary>
    public void Count(int doc)
    {
        foreach (int ordinal in column.Of(doc))
            if (ordinal >= 0) Add(ordinal, 1);
    }

    /// <summary>Adds to the count of an ordinal.</summary>
    public void Add(int ordinal, int count)
    {
        ref int counted = ref counts[ordinal];
        if (counted == 0) Meet(ordinal);
        counted += count;
    }

    /// <summary>Forgets all counts.</summary>
    public void Clear()
    {
        for (int i = 0; i < Distinct; i++) counts[met[i]] = 0;
        Distinct = 0;
    }

    /// <summary>The ordinals with the greatest counts above 0, greatest first, ties by ordinal.</summary>
    /// <param name="size">At most this many.</param>
    public int[] Top(int size)
    {
        var top = new TopHits(Math.Min(size, Distinct));
        foreach (int ordinal in met.AsSpan(0, Distinct)) top.Offer(((ulong)counts[ordinal] << 32) | (uint)(int.MaxValue - ordinal), ordinal);
        return Array.ConvertAll(top.Sorted(), hit => hit.Doc);
    }

    private void Meet(int ordinal)
    {
        if (Distinct == met.Length) Array.Resize(ref met, 2 * met.Length);
        met[Distinct++] = ordinal;
    }
}

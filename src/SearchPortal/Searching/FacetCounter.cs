namespace SearchPortal.Searching;

/// <summary>Counts the values of one facet. Used again after <see cref="Clear"/>; the work depends on the values met, not on those there are.</summary>
internal sealed class FacetCounter(FacetColumn column)
{
    private readonly FrequencyRanks? ranks = column.Ranks;

    /// <summary>By rank where values have ranks, else by ordinal.</summary>
    private readonly int[] counts = new int[column.Values.Count];
    private int[] met = new int[16];

    /// <summary>How many values have a count above 0.</summary>
    public int Distinct { get; private set; }

    /// <summary>The count of an ordinal.</summary>
    public int this[int ordinal] => counts[ranks?.Rank(ordinal) ?? ordinal];

    /// <summary>Counts the values of documents of a window.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="documents">Numbered within the window.</param>
    public void Count(int first, ReadOnlySpan<ushort> documents)
    {
        if (column.Offsets is not { } offsets || ranks is null)
        {
            foreach (ushort document in documents) Count(first + document);
            return;
        }
        int[] ofDocuments = ranks.OfDocuments;
        foreach (ushort document in documents)
        {
            for (int i = offsets[first + document], end = offsets[first + document + 1]; i < end; i++)
            {
                int rank = ofDocuments[i];
                if (counts[rank]++ == 0) Meet(rank);
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
        int place = ranks?.Rank(ordinal) ?? ordinal;
        if (counts[place] == 0) Meet(place);
        counts[place] += count;
    }

    /// <summary>Forgets all counts.</summary>
    public void Clear()
    {
        if (Distinct > counts.Length / 4) Array.Clear(counts);
        else foreach (int place in met.AsSpan(0, Distinct)) counts[place] = 0;
        Distinct = 0;
    }

    /// <summary>The ordinals with the greatest counts above 0, greatest first, ties by ordinal.</summary>
    /// <param name="size">At most this many.</param>
    public int[] Top(int size)
    {
        var top = new TopHits(Math.Min(size, Distinct));
        int least = 0;
        foreach (int place in met.AsSpan(0, Distinct))
        {
            if (counts[place] < least) continue;
            int ordinal = ranks?.Ordinal(place) ?? place;
            top.Offer(((ulong)counts[place] << 32) | (uint)(int.MaxValue - ordinal), ordinal);
            least = (int)(top.Least >> 32);
        }
        return Array.ConvertAll(top.Sorted(), hit => hit.Doc);
    }

    private void Meet(int place)
    {
        if (Distinct == met.Length) Array.Resize(ref met, 2 * met.Length);
        met[Distinct++] = place;
    }
}

namespace SearchPortal.Searching;

/// <summary>Counts the values of one facet. Used again after <see cref="Clear"/>; the work depends on the values met, not on those there are.</summary>
internal sealed class FacetCounter(FacetColumn column)
{
    /// <summary>With more documents than this part of all values, most values are met: looking through all is quicker than noting which.</summary>
    private const int ManyDocuments = 128;

    private readonly FrequencyRanks? ranks = column.Ranks;

    /// <summary>By rank where values have ranks, else by ordinal.</summary>
    private readonly int[] counts = new int[column.Values.Count];
    private int[] met = new int[16];
    private int metCount;
    private bool isMany;

    /// <summary>How many values have a count above 0.</summary>
    public int Distinct => isMany ? counts.Length - counts.AsSpan().Count(0) : metCount;

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
        isMany |= documents.Length > counts.Length / ManyDocuments;
        int[] ofDocuments = ranks.OfDocuments;
        foreach (ushort document in documents)
        {
            var values = ofDocuments.AsSpan(offsets[first + document]..offsets[first + document + 1]);
            if (isMany) foreach (int rank in values) counts[rank]++;
            else foreach (int rank in values) if (counts[rank]++ == 0) Meet(rank);
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
        if (counts[place] == 0 && !isMany) Meet(place);
        counts[place] += count;
    }

    /// <summary>Forgets all counts.</summary>
    public void Clear()
    {
        if (isMany) Array.Clear(counts);
        else foreach (int place in met.AsSpan(0, metCount)) counts[place] = 0;
        (metCount, isMany) = (0, false);
    }

    /// <summary>The ordinals with the greatest counts above 0, greatest first, ties by ordinal.</summary>
    /// <param name="size">At most this many.</param>
    public int[] Top(int size)
    {
        var top = new TopHits(Math.Min(size, counts.Length));
        if (isMany) OfferAll(top);
        else foreach (int place in met.AsSpan(0, metCount)) Offer(top, place);
        return Array.ConvertAll(top.Sorted(), hit => hit.Doc);
    }

    /// <summary>Offers what can still be among the greatest; the frequent values stand in front, so that soon it is little.</summary>
    private void OfferAll(TopHits top)
    {
        int place = 0;
        while (counts.AsSpan(place).IndexOfAnyInRange(Math.Max(1, (int)(top.Least >> 32)), int.MaxValue) is int next and >= 0)
        {
            Offer(top, place + next);
            place += next + 1;
        }
    }

    private void Offer(TopHits top, int place)
    {
        int ordinal = ranks?.Ordinal(place) ?? place;
        top.Offer(((ulong)counts[place] << 32) | (uint)(int.MaxValue - ordinal), ordinal);
    }

    private void Meet(int place)
    {
        if (metCount == met.Length) Array.Resize(ref met, 2 * met.Length);
        met[metCount++] = place;
    }
}

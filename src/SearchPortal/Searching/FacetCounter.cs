namespace SearchPortal.Searching;

/// <summary>Counts the values of one facet over documents.</summary>
internal sealed class FacetCounter(FacetColumn column)
{
    private readonly int[] counts = new int[column.Values.Count];

    /// <summary>Counts a document's values.</summary>
    public void Count(int doc)
    {
        foreach (int ordinal in column.Of(doc))
            if (ordinal >= 0) counts[ordinal]++;
    }

    /// <summary>The count of an ordinal.</summary>
    public int this[int ordinal] => counts[ordinal];

    /// <summary>How many values have a count above 0.</summary>
    public int Distinct => counts.Count(count => count > 0);

    /// <summary>The ordinals with the greatest counts above 0, greatest first, ties by ordinal.</summary>
    /// <param name="size">At most this many.</param>
    public int[] Top(int size)
    {
        var top = new TopHits(Math.Min(size, counts.Length));
        for (int ordinal = 0; ordinal < counts.Length; ordinal++)
            if (counts[ordinal] > 0) top.Offer(((ulong)counts[ordinal] << 32) | (uint)(int.MaxValue - ordinal), ordinal);
        return Array.ConvertAll(top.Sorted(), hit => hit.Doc);
    }
}

namespace SearchPortal.Searching;

/// <summary>Counts values that are few: a number for each.</summary>
internal sealed class OrdinalCounter(FacetColumn column) : FacetCounter
{
    private readonly int[] counts = new int[column.Values.Count];

    /// <inheritdoc/>
    protected override int Values => counts.Length;

    /// <inheritdoc/>
    public override int Distinct => counts.Length - counts.AsSpan().Count(0);

    /// <inheritdoc/>
    public override int this[int ordinal] => counts[ordinal];

    /// <inheritdoc/>
    public override void Count(int first, ReadOnlySpan<ushort> documents)
    {
        foreach (ushort document in documents) Count(first + document);
    }

    /// <inheritdoc/>
    public override void Count(int doc)
    {
        foreach (int ordinal in column.Of(doc)) Add(ordinal, 1);
    }

    /// <summary>Adds to the count of an ordinal; -1 is none.</summary>
    public void Add(int ordinal, int count)
    {
        if (ordinal >= 0) counts[ordinal] += count;
    }

    /// <inheritdoc/>
    public override void Clear() => Array.Clear(counts);

    /// <inheritdoc/>
    public override int[] All() => [.. counts];

    /// <summary>The ordinals with a count above 0, greatest ordinal first.</summary>
    public int[] Descending()
    {
        int[] found = new int[Distinct];
        for (int ordinal = counts.Length - 1, at = 0; at < found.Length; ordinal--)
            if (counts[ordinal] > 0) found[at++] = ordinal;
        return found;
    }

    /// <inheritdoc/>
    protected override void Offer(TopHits top)
    {
        for (int at = 0; counts.AsSpan(at).IndexOfAnyInRange(LeastCount(top), int.MaxValue) is >= 0 and int next; at++)
        {
            at += next;
            top.Offer(KeyOf(counts[at], at), at);
        }
    }
}

namespace SearchPortal.Searching;

/// <summary>
/// The ordinals of a facet numbered anew, the most frequent first: most of what is counted then lies together in a few kilobytes that the
/// processor keeps near.
/// </summary>
internal sealed class FrequencyRanks
{
    private readonly int[] ordinals;
    private readonly int[] ranks;

    /// <summary>Ranks the ordinals of a column.</summary>
    /// <param name="column">Of a facet of which a document can have several values.</param>
    public FrequencyRanks(FacetColumn column)
    {
        int[] counts = Array.ConvertAll(column.CountAll(), count => -count);
        ordinals = new int[counts.Length];
        ranks = new int[counts.Length];
        for (int ordinal = 0; ordinal < ordinals.Length; ordinal++) ordinals[ordinal] = ordinal;
        Array.Sort(counts, ordinals);
        for (int rank = 0; rank < ordinals.Length; rank++) ranks[ordinals[rank]] = rank;
        Frequent = counts.AsSpan().IndexOfAnyExceptInRange(int.MinValue, -1 - byte.MaxValue) is int first and >= 0 ? first : counts.Length;
        OfDocuments = new RankRows(column, this);
    }

    /// <summary>Ranks of all documents.</summary>
    public RankRows OfDocuments { get; }

    /// <summary>How many values there are.</summary>
    public int Count => ordinals.Length;

    /// <summary>How many values more documents have than a byte can count; theirs are the first ranks.</summary>
    public int Frequent { get; }

    /// <summary>The ordinal of a rank.</summary>
    public int Ordinal(int rank) => ordinals[rank];

    /// <summary>The rank of an ordinal.</summary>
    public int Rank(int ordinal) => ranks[ordinal];
}

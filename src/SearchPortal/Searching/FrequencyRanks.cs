namespace SearchPortal.Searching;

/// <summary>
/// The ordinals of a facet numbered anew, the most frequent first: most of what is counted then lies together in a few kilobytes that the
/// processor keeps near. Values that one document alone has come last, document by document; they are no more counted than told.
/// </summary>
internal sealed class FrequencyRanks
{
    /// <summary>Most values of one document that it alone has and that are not counted each.</summary>
    public const int MostSingles = (1 << 14) - 1;

    private readonly int[] ordinals;
    private readonly int[] ranks;
    private readonly int[] singles;

    /// <summary>Ranks the ordinals of a column.</summary>
    /// <param name="column">Of a facet of which a document can have several values, which ascend.</param>
    public FrequencyRanks(FacetColumn column)
    {
        int[] counts = column.CountAll();
        int[] keys = Array.ConvertAll(counts, count => count == 0 ? int.MaxValue : -count);
        singles = new int[column.Count + 1];
        for (int doc = 0, found = 0; doc < column.Count; doc++)
        {
            foreach (int ordinal in column.Of(doc))
                if (counts[ordinal] == 1 && found - singles[doc] < MostSingles) keys[ordinal] = ++found;
            singles[doc + 1] = found;
        }
        ordinals = new int[counts.Length];
        ranks = new int[counts.Length];
        for (int ordinal = 0; ordinal < ordinals.Length; ordinal++) ordinals[ordinal] = ordinal;
        Array.Sort(keys, ordinals);
        for (int rank = 0; rank < ordinals.Length; rank++) ranks[ordinals[rank]] = rank;
        Frequent = FirstAbove(keys, -1 - byte.MaxValue);
        Shared = FirstAbove(keys, -1);
    }

    /// <summary>How many values there are.</summary>
    public int Count => ordinals.Length;

    /// <summary>How many values more documents have than a byte can count; theirs are the first ranks.</summary>
    public int Frequent { get; }

    /// <summary>How many values are counted each; the ranks after them are those of one document.</summary>
    public int Shared { get; }

    /// <summary>The ordinal of a rank.</summary>
    public int Ordinal(int rank) => ordinals[rank];

    /// <summary>The rank of an ordinal.</summary>
    public int Rank(int ordinal) => ranks[ordinal];

    /// <summary>The ordinals that a document alone has, ascending.</summary>
    public ReadOnlySpan<int> Singles(int doc) => ordinals.AsSpan(Shared + singles[doc], singles[doc + 1] - singles[doc]);

    /// <summary>The document that alone has a rank of <see cref="Shared"/> or more; -1 when none has it.</summary>
    public int DocumentOf(int rank)
    {
        int place = rank - Shared;
        if (place >= singles[^1]) return -1;
        // Documents without such values repeat a number: the last of those is wanted.
        int doc = Array.BinarySearch(singles, place);
        if (doc < 0) return ~doc - 1;
        while (singles[doc + 1] == place) doc++;
        return doc;
    }

    private static int FirstAbove(int[] ascending, int key) => ascending.AsSpan().IndexOfAnyInRange(key + 1, int.MaxValue) is >= 0 and int first ? first : ascending.Length;
}

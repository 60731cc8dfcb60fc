using Lucene.Net.Index;
using Lucene.Net.Util;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The values of one facet for every document, as ordinals in arrays. Values that only removed documents have are not there.</summary>
/// <param name="offsets">Where each document's ordinals begin in <paramref name="ordinals"/>, with one entry more than documents; null when each has at most one.</param>
/// <param name="ordinals">Ordinals of all documents in their order; with one a document, -1 for none.</param>
/// <param name="values">Gives the value of an ordinal and finds the ordinal of a value.</param>
internal sealed class FacetColumn(int[]? offsets, int[] ordinals, FacetValues values)
{
    /// <summary>Counts of so many values lie together whatever their order.</summary>
    private const int FewValues = 64;

    private Func<FacetCounter>? newCounter;
    private FacetPostings? postings;

    /// <summary>Values and ordinals.</summary>
    public FacetValues Values => values;

    /// <summary>Where each document's ordinals begin; null when each has at most one.</summary>
    public int[]? Offsets => offsets;

    /// <summary>Ordinals of all documents in their order.</summary>
    public int[] Ordinals => ordinals;

    /// <summary>Makes a counter; one that is quick with many values when the column is <see cref="Ranked"/>.</summary>
    public FacetCounter NewCounter() => newCounter?.Invoke() ?? new OrdinalCounter(this);

    /// <summary>How many documents.</summary>
    public int Count => offsets is null ? ordinals.Length : offsets.Length - 1;

    /// <summary>Whether a document can have several values.</summary>
    public bool IsMultiple => offsets is not null;

    /// <summary>The one ordinal of a document, or -1; only when <see cref="IsMultiple"/> is false.</summary>
    public int Single(int doc) => ordinals[doc];

    /// <summary>The ordinals of a document; -1 stands for none when <see cref="IsMultiple"/> is false.</summary>
    public ReadOnlySpan<int> Of(int doc) =>
        offsets is null ? ordinals.AsSpan(doc, 1) : ordinals.AsSpan(offsets[doc], offsets[doc + 1] - offsets[doc]);

    /// <summary>The documents of each value, sorted when they are first asked for; only when <see cref="IsMultiple"/> is false.</summary>
    public FacetPostings Postings => LazyInitializer.EnsureInitialized(ref postings, () => new FacetPostings(this));

    /// <summary>How many documents have each ordinal.</summary>
    public int[] CountAll()
    {
        var counts = new int[values.Count];
        foreach (int ordinal in ordinals)
            if (ordinal >= 0) counts[ordinal]++;
        return counts;
    }

    /// <summary>The column with its values ranked where they are many.</summary>
    public FacetColumn Ranked()
    {
        if (values.Count <= FewValues) return this;
        var ranks = new FrequencyRanks(this);
        return new FacetColumn(offsets, ordinals, values)
        {
            newCounter = RankRows<ushort>.TryWrite(this, ranks) is { } rows ? () => new RankCounter<ushort>(ranks, rows)
                : RankRows<int>.TryWrite(this, ranks) is { } wide ? () => new RankCounter<int>(ranks, wide)
                : null,
        };
    }

    /// <summary>Reads a facet of which a document has one value at most.</summary>
    public static FacetColumn ReadSingle(AtomicReader? leaf, string field)
    {
        var sorted = leaf?.GetSortedDocValues(field);
        var live = leaf?.LiveDocs;
        var ordinals = new int[leaf?.MaxDoc ?? 0];
        for (int doc = 0; doc < ordinals.Length; doc++) ordinals[doc] = sorted is null || live?.Get(doc) == false ? -1 : sorted.GetOrd(doc);
        var bytes = new BytesRef();
        var values = new string[sorted?.ValueCount ?? 0];
        for (int ordinal = 0; ordinal < values.Length; ordinal++)
        {
            sorted!.LookupOrd(ordinal, bytes);
            values[ordinal] = bytes.Utf8ToString();
        }
        return InUse(null, ordinals, values.Length, used => FacetValues.Of(Array.ConvertAll(used, ordinal => values[ordinal])));
    }

    /// <summary>Reads a facet of which a document can have several values.</summary>
    /// <param name="leaf">The index; null when it holds no document.</param>
    /// <param name="field">The facet's.</param>
    /// <param name="labels">Begin with the values, where these are too many for memory.</param>
    public static FacetColumn ReadMultiple(AtomicReader? leaf, string field, LabelFile? labels = null)
    {
        var offsets = new int[(leaf?.MaxDoc ?? 0) + 1];
        var ordinals = new List<int>(offsets.Length * 2);
        var sorted = leaf?.GetSortedSetDocValues(field);
        var live = leaf?.LiveDocs;
        for (int doc = 0; doc < offsets.Length - 1; doc++)
        {
            if (live?.Get(doc) != false) AddOrdinals(sorted, doc, ordinals);
            offsets[doc + 1] = ordinals.Count;
        }
        return InUse(offsets, [.. ordinals], (int)(sorted?.ValueCount ?? 0), used => labels is null ? FacetValues.Of(Array.ConvertAll(used, ordinal => Value(sorted!, ordinal))) : FacetValues.Of(labels));
    }

    /// <summary>Reads the years: ordinals ascend with the year.</summary>
    public static FacetColumn ReadYears(AtomicReader? leaf, string field)
    {
        var ordinals = new int[leaf?.MaxDoc ?? 0];
        var years = leaf?.GetNumericDocValues(field);
        var known = leaf?.GetDocsWithField(field);
        if (years is null || known is null)
        {
            Array.Fill(ordinals, -1);
            return new FacetColumn(null, ordinals, FacetValues.Of([]));
        }
        var live = leaf!.LiveDocs;
        for (int doc = 0; doc < ordinals.Length; doc++) ordinals[doc] = known.Get(doc) && live?.Get(doc) != false ? (int)years.Get(doc) : -1;
        int[] distinct = [.. ordinals.Where(year => year >= 0).Distinct().Order()];
        for (int doc = 0; doc < ordinals.Length; doc++)
            if (ordinals[doc] >= 0) ordinals[doc] = Array.BinarySearch(distinct, ordinals[doc]);
        return new FacetColumn(null, ordinals, FacetValues.Of(Array.ConvertAll(distinct, year => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture))));
    }

    private static void AddOrdinals(SortedSetDocValues? sorted, int doc, List<int> ordinals)
    {
        if (sorted is null) return;
        sorted.SetDocument(doc);
        for (long ordinal = sorted.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = sorted.NextOrd()) ordinals.Add((int)ordinal);
    }

    private static string Value(SortedSetDocValues sorted, int ordinal)
    {
        var bytes = new BytesRef();
        sorted.LookupOrd(ordinal, bytes);
        return bytes.Utf8ToString();
    }

    /// <summary>The column with the values numbered anew of which a document is left.</summary>
    private static FacetColumn InUse(int[]? offsets, int[] ordinals, int count, Func<int[], FacetValues> values)
    {
        var isUsed = new bool[count];
        foreach (int ordinal in ordinals)
            if (ordinal >= 0) isUsed[ordinal] = true;
        int[] used = [.. Enumerable.Range(0, count).Where(ordinal => isUsed[ordinal])];
        var numbers = new int[count];
        for (int number = 0; number < used.Length; number++) numbers[used[number]] = number;
        for (int i = 0; i < ordinals.Length; i++)
            if (ordinals[i] >= 0) ordinals[i] = numbers[ordinals[i]];
        return new FacetColumn(offsets, ordinals, values(used));
    }
}

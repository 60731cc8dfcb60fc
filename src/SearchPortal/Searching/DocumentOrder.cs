using Lucene.Net.Index;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The place of every document in each fixed order; 0 is first. All are total: no two documents share a place.</summary>
internal sealed class DocumentOrder
{
    private readonly int[] newest;
    private readonly int[] oldest;
    private readonly int[] title;

    /// <summary>Sorts the documents of a segment.</summary>
    public DocumentOrder(AtomicReader? leaf, FacetColumn years)
    {
        int count = leaf?.MaxDoc ?? 0;
        int[] keys = Ranks(leaf, IndexSchema.Key);
        int[] titles = Ranks(leaf, IndexSchema.TitleOrder);
        newest = Places(count, doc => ((long)(years.Values.Count - years.Single(doc)) << 32) | (uint)keys[doc]);
        oldest = Places(count, doc => ((long)(years.Single(doc) < 0 ? int.MaxValue : years.Single(doc)) << 32) | (uint)keys[doc]);
        title = Places(count, doc => ((long)titles[doc] << 32) | (uint)newest[doc]);
    }

    /// <summary>Places of all documents in an order; relevance alone falls to newest.</summary>
    public int[] Places(SortOrder order) => order switch
    {
        SortOrder.Relevance or SortOrder.Newest => newest,
        SortOrder.Oldest => oldest,
        SortOrder.Title => title,
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };

    private static int[] Ranks(AtomicReader? leaf, string field)
    {
        var sorted = leaf?.GetSortedDocValues(field);
        var ranks = new int[leaf?.MaxDoc ?? 0];
        for (int doc = 0; doc < ranks.Length; doc++) ranks[doc] = sorted?.GetOrd(doc) ?? -1;
        return ranks;
    }

    private static int[] Places(int count, Func<int, long> key)
    {
        var keys = new long[count];
        var docs = new int[count];
        for (int doc = 0; doc < count; doc++) (keys[doc], docs[doc]) = (key(doc), doc);
        Array.Sort(keys, docs);
        var places = new int[count];
        for (int place = 0; place < count; place++) places[docs[place]] = place;
        return places;
    }
}

using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SearchPortal.Searching;

/// <summary>
/// Looks once at every document that matches the words: narrows, counts all facets with each facet's own choice left out
/// (drill-sideways), and keeps the best. Takes documents out of order, which lets Lucene use its faster scorer.
/// </summary>
internal sealed class HitCollector : ICollector
{
    private readonly DocumentColumns columns;
    private readonly SortOrder sort;
    private readonly FacetFilter?[] filters;
    private readonly int[] has;
    private readonly int[] narrowing;
    private readonly int[] onlyFailed;
    private readonly FacetCounter[] counters;
    private readonly TopHits top;
    private Scorer? scorer;

    /// <summary>Collects for a request.</summary>
    /// <param name="columns">The generation's columns.</param>
    /// <param name="request">Filters and order.</param>
    /// <param name="depth">How many of the best to keep.</param>
    public HitCollector(DocumentColumns columns, SearchRequest request, int depth)
    {
        this.columns = columns;
        sort = request.Sort;
        filters = [.. Enum.GetValues<FacetField>().Select(field => FacetFilter.Find(request, field, columns[field]))];
        Links = [.. request.Has.Distinct()];
        has = [.. Links.Select(columns.Has.Values.Find)];
        onlyFailed = new int[filters.Length + has.Length];
        // Most searches have no filter: what every document passes is not asked of each.
        narrowing = [.. Enumerable.Range(0, onlyFailed.Length).Where(place => place >= filters.Length || filters[place] is not null)];
        LinkCounter = new FacetCounter(columns.Has);
        counters = [.. Enum.GetValues<FacetField>().Select(field => new FacetCounter(columns[field]))];
        top = new TopHits(Math.Min(depth, Math.Max(1, columns.Count)));
    }

    /// <summary>Documents that match and pass every filter.</summary>
    public int Total { get; private set; }

    /// <summary>Documents that match, whether or not they pass the filters.</summary>
    public int Matched { get; private set; }

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>Counts of each facet, by <see cref="FacetField"/>.</summary>
    public IReadOnlyList<FacetCounter> Counters => counters;

    /// <summary>Counts of link kinds over the documents that pass every filter.</summary>
    public FacetCounter LinkCounter { get; }

    /// <summary>Link kinds that the request demands, each once.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>Facets and link kinds that narrow.</summary>
    public int Filters => narrowing.Length;

    /// <summary>Documents that would be found more without the filter of a facet.</summary>
    public int FoundWithout(FacetField field) => onlyFailed[(int)field];

    /// <summary>Documents that would be found more without one of <see cref="Links"/>.</summary>
    /// <param name="link">Its place, from 0.</param>
    public int FoundWithoutLink(int link) => onlyFailed[filters.Length + link];

    /// <summary>The best documents, best first.</summary>
    public (ulong Key, int Doc)[] Best() => top.Sorted();

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        // A generation has one segment; its documents number from 0.
    }

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        Matched++;
        int failed = -1;
        foreach (int place in narrowing)
        {
            if (Passes(place, doc)) continue;
            if (failed >= 0) return;
            failed = place;
        }
        if (failed >= 0)
        {
            onlyFailed[failed]++;
            if (failed < filters.Length) counters[failed].Count(doc);
            return;
        }
        foreach (var counter in counters) counter.Count(doc);
        LinkCounter.Count(doc);
        Total++;
        float score = sort == SortOrder.Relevance ? scorer!.GetScore() : 0;
        top.Offer(SortKey.Of(score, columns.Order.Place(sort, doc)), doc);
    }

    private bool Passes(int place, int doc) => place < filters.Length
        ? filters[place]!.Passes(doc)
        : has[place - filters.Length] is int kind and >= 0 && columns.Has.Of(doc).Contains(kind);
}

using SearchPortal.Searching.Matching;

namespace SearchPortal.Searching;

/// <summary>
/// Looks once at every document that matches the words: narrows, counts all facets with each facet's own choice left out
/// (drill-sideways), and keeps the best. Its counts and its memory are lent until it is disposed.
/// </summary>
internal sealed class HitCollector : IDisposable
{
    private const int Passed = -1;
    private const int FailedMore = -2;

    private readonly DocumentColumns columns;
    private readonly SortOrder sort;
    private readonly int[] places;
    private readonly FacetFilter?[] filters;
    private readonly int[] has;
    private readonly int[] narrowing;
    private readonly int[] onlyFailed;
    private HitSelection? selection;
    private FacetTally? tally;

    /// <summary>Collects for a request.</summary>
    /// <param name="columns">The generation's columns.</param>
    /// <param name="request">Filters and order.</param>
    /// <param name="depth">How many of the best to keep.</param>
    public HitCollector(DocumentColumns columns, SearchRequest request, int depth)
    {
        this.columns = columns;
        sort = request.Sort;
        places = columns.Order.Places(sort);
        filters = new FacetFilter?[columns.Fields];
        Links = request.Has.Count == 0 ? [] : [.. request.Has.Distinct()];
        has = Links.Count == 0 ? [] : [.. Links.Select(columns.Has.Values.Find)];
        onlyFailed = new int[filters.Length + has.Length];
        narrowing = [];
        // Most searches have no filter: what every document passes is not asked of each.
        if (request.HasFilters)
        {
            for (int field = 0; field < filters.Length; field++) filters[field] = FacetFilter.Find(request, (FacetField)field, columns[(FacetField)field]);
            narrowing = [.. Enumerable.Range(0, onlyFailed.Length).Where(place => place >= filters.Length || filters[place] is not null)];
        }
        tally = columns.RentTally();
        selection = new HitSelection(tally.Room, Math.Min(depth, Math.Max(1, columns.Count)), request.After?.Key ?? ulong.MaxValue);
    }

    /// <summary>Documents that match and pass every filter.</summary>
    public int Total { get; private set; }

    /// <summary>Documents that match, whether or not they pass the filters.</summary>
    public int Matched { get; private set; }

    /// <summary>Counts of each facet; of link kinds over the documents that pass every filter.</summary>
    public FacetTally Counts => tally ?? throw new ObjectDisposedException(nameof(HitCollector));

    private HitSelection Selection => selection ?? throw new ObjectDisposedException(nameof(HitCollector));

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
    public (ulong Key, int Doc)[] Best() => Selection.Sorted();

    /// <summary>The best documents, in any order.</summary>
    public (ulong Key, int Doc)[] Kept() => Selection.Kept();

    /// <summary>Takes the matches of a window; those that do not pass the filters are removed from them.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="matches">The matches.</param>
    public void Collect(int first, WindowMatches matches)
    {
        Matched += matches.Count;
        if (narrowing.Length > 0) Narrow(first, matches);
        Total += matches.Count;
        Counts.Count(first, matches.Documents[..matches.Count]);
        if (sort == SortOrder.Relevance) Selection.Offer(first, matches, places);
        else OfferByPlace(first, matches.Documents[..matches.Count]);
    }

    /// <summary>Ends the counts; call after the last window.</summary>
    public void Complete() => Counts.Complete();

    /// <summary>Gives the counts back.</summary>
    public void Dispose()
    {
        if (tally is not null) columns.Return(tally);
        (tally, selection) = (null, null);
    }

    private void OfferByPlace(int first, ReadOnlySpan<ushort> documents)
    {
        var top = Selection;
        foreach (ushort document in documents) top.Offer(SortKey.Of(0, places[first + document]), first + document);
    }

    /// <summary>Removes what does not pass; what fails a single filter is counted there, all of it at once.</summary>
    private void Narrow(int first, WindowMatches matches)
    {
        int kept = 0;
        var failing = new PooledDocuments[onlyFailed.Length];
        foreach (int place in narrowing) failing[place] = new PooledDocuments(matches.Count);
        for (int i = 0; i < matches.Count; i++)
        {
            ushort document = matches.Documents[i];
            int failed = FindFailed(first + document);
            if (failed >= 0) failing[failed].Add(document);
            if (failed != Passed) continue;
            matches.Documents[kept] = document;
            matches.Scores[kept++] = matches.Scores[i];
        }
        matches.Count = kept;
        foreach (int place in narrowing)
        {
            onlyFailed[place] += failing[place].Count;
            if (place < filters.Length) Counts[(FacetField)place].Count(first, failing[place].All);
            failing[place].Dispose();
        }
    }

    /// <summary>The only filter that a document does not pass; <see cref="Passed"/> when there is none, <see cref="FailedMore"/> when it is not the only one.</summary>
    private int FindFailed(int doc)
    {
        int failed = Passed;
        foreach (int place in narrowing)
        {
            if (Passes(place, doc)) continue;
            if (failed != Passed) return FailedMore;
            failed = place;
        }
        return failed;
    }

    private bool Passes(int place, int doc) => place < filters.Length
        ? filters[place]!.Passes(doc)
        : has[place - filters.Length] is int kind and >= 0 && columns.Has.Of(doc).Contains(kind);
}

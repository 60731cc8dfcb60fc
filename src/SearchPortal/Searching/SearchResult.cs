namespace SearchPortal.Searching;

/// <summary>The answer to a <see cref="SearchRequest"/>, all of it from one generation of the index.</summary>
/// <param name="Request">The request as it was carried out, clamped.</param>
/// <param name="Total">Results over all pages, exact.</param>
/// <param name="Hits">The results of the page, in order.</param>
/// <param name="Facets">One for each <see cref="FacetField"/>, in its order.</param>
/// <param name="Notices">What a visitor should know.</param>
/// <param name="Elapsed">Time from request to this result.</param>
public sealed record SearchResult(
    SearchRequest Request, int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyList<Facet> Facets, IReadOnlyList<Notice> Notices, TimeSpan Elapsed)
{
    /// <summary>The query that found this, in words; empty when it asks for everything.</summary>
    public IReadOnlyList<QueryPart> Parts { get; init; } = [];

    /// <summary>Link kinds of these results ("pdf", "code"), most frequent first, each with the results that have it; then demanded ones that none has.</summary>
    public IReadOnlyList<FacetCount> Links { get; init; } = [];

    /// <summary>The search that was perhaps meant where this one finds a few papers by a word that is rare; its total is without filters. Null when nothing speaks for one.</summary>
    public WayOut.OtherSpelling? PerhapsMeant { get; init; }

    /// <summary>Searches nearby that find something; empty unless <see cref="Total"/> is 0.</summary>
    public IReadOnlyList<WayOut> WaysOut { get; init; } = [];

    /// <summary>Where <see cref="SearchRequest.After"/> goes on; null where nothing follows, and where what follows is among those best results by relevance that have an order of their own.</summary>
    public ResultEnd? End { get; init; }

    /// <summary>Number of the last page that can be reached, at least 1.</summary>
    public int LastPage => LastPageOf(Total, Request.Size);

    /// <summary>Number of the last page of so many results that can be reached, at least 1.</summary>
    internal static int LastPageOf(int total, int size) => size == 0 ? 1 : Math.Clamp((total + size - 1) / size, 1, RequestLimits.DeepestPage(size));

    /// <summary>The facet of a field.</summary>
    public Facet Facet(FacetField field) => Facets[(int)field];
}

namespace SearchPortal.Searching;

/// <summary>A search near to one that found nothing.</summary>
/// <param name="Request">The search.</param>
/// <param name="Total">Publications that it finds, exact, at least 1.</param>
public abstract record WayOut(SearchRequest Request, int Total)
{
    /// <summary>Without all choices of one facet; for years also without the range.</summary>
    public sealed record WithoutFacet(FacetField Field, SearchRequest Request, int Total) : WayOut(Request, Total);

    /// <summary>Without the demand for one kind of link.</summary>
    public sealed record WithoutLink(string Kind, SearchRequest Request, int Total) : WayOut(Request, Total);

    /// <summary>Without any filter.</summary>
    public sealed record WithoutFilters(SearchRequest Request, int Total) : WayOut(Request, Total);

    /// <summary>Without one demand of the query; where that is not enough, also without filters.</summary>
    public sealed record WithoutPart(QueryPart Part, SearchRequest Request, int Total) : WayOut(Request, Total);

    /// <summary>With one demand of the query alone, and without filters.</summary>
    public sealed record OnlyPart(QueryPart Part, SearchRequest Request, int Total) : WayOut(Request, Total);

    /// <summary>With the nearest words instead of the words as typed.</summary>
    public sealed record OtherSpelling(string Text, SearchRequest Request, int Total) : WayOut(Request, Total);
}

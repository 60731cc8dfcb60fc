namespace SearchPortal.Searching;

/// <summary>A page of all values of one facet of a search.</summary>
/// <param name="Request">The request as it was carried out, clamped.</param>
/// <param name="Result">The search itself, without hits.</param>
/// <param name="Values">The values of the page; those that no publication has only when they are selected.</param>
/// <param name="Total">Values over all pages, exact.</param>
public sealed record FacetListing(FacetListRequest Request, SearchResult Result, IReadOnlyList<FacetCount> Values, int Total)
{
    /// <summary>Number of the last page, at least 1.</summary>
    public int LastPage => LastPageOf(Total);

    /// <summary>Number of the last page of so many values, at least 1.</summary>
    internal static int LastPageOf(int total) => Math.Max(1, (total + FacetListRequest.Size - 1) / FacetListRequest.Size);
}

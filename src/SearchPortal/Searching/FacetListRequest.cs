namespace SearchPortal.Searching;

/// <summary>A question for all values of one facet of a search.</summary>
/// <param name="Search">The search; its page does not matter.</param>
/// <param name="Field">The facet.</param>
public sealed record FacetListRequest(SearchRequest Search, FacetField Field)
{
    /// <summary>Values on a page.</summary>
    public const int Size = 100;

    /// <summary>Longest filter read, in UTF-16 units; the rest is cut off.</summary>
    public const int MaximumFilterLength = 100;

    /// <summary>Beginnings of words that a value's name must have, in any order; "" lets every value through.</summary>
    public string Filter { get; init; } = "";

    /// <summary>Order of values.</summary>
    public FacetOrder Order { get; init; }

    /// <summary>1-based; a page beyond the last is clamped to it.</summary>
    public int Page { get; init; } = 1;
}

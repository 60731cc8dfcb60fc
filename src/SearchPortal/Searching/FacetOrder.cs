namespace SearchPortal.Searching;

/// <summary>The order of a long list of facet values.</summary>
public enum FacetOrder
{
    /// <summary>Most publications first, ties by name.</summary>
    Count,

    /// <summary>By name, letters folded: authors by family name, years newest first.</summary>
    Name,
}

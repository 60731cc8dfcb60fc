namespace SearchPortal.Searching;

/// <summary>One facet of a result.</summary>
/// <param name="Field">Which.</param>
/// <param name="Values">The most frequent values (years: all, newest first), then selected ones that are not among them.</param>
/// <param name="DistinctValues">How many values have a count above 0.</param>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetCount> Values, int DistinctValues);

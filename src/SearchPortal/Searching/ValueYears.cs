namespace SearchPortal.Searching;

/// <summary>How many publications one facet value has in each year.</summary>
/// <param name="Value">As <see cref="FacetField"/> says.</param>
/// <param name="Label">What a reader sees.</param>
/// <param name="Count">Publications of all years, and of none.</param>
/// <param name="Years">Year to publications above 0.</param>
public sealed record ValueYears(string Value, string Label, int Count, IReadOnlyDictionary<int, int> Years);

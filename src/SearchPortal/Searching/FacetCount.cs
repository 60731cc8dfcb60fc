namespace SearchPortal.Searching;

/// <summary>How many publications have one facet value.</summary>
/// <param name="Value">As <see cref="FacetField"/> says; goes into addresses.</param>
/// <param name="Label">What a reader sees: "CVPR", "Xinyin Ma".</param>
/// <param name="Count">Exact, over all results, with this facet's own selection left out (drill-sideways).</param>
/// <param name="Selected">Whether the visitor chose it.</param>
/// <param name="Excluded">Whether the visitor left it out.</param>
public sealed record FacetCount(string Value, string Label, int Count, bool Selected = false, bool Excluded = false);

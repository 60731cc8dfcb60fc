namespace SearchPortal.Searching;

/// <summary>One value a visitor chose. Values of one field are alternatives; different fields must all hold; an excluded value must not.</summary>
/// <param name="Field">Which facet.</param>
/// <param name="Value">As <see cref="FacetField"/> says.</param>
/// <param name="Excluded">Whether publications with this value are left out.</param>
public sealed record FacetSelection(FacetField Field, string Value, bool Excluded = false);

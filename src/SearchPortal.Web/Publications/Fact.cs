namespace SearchPortal.Web.Publications;

/// <summary>A line of a paper's details.</summary>
/// <param name="Name">"DOI".</param>
/// <param name="Value">As shown.</param>
/// <param name="Href">Where it leads; null for nowhere.</param>
internal sealed record Fact(string Name, string Value, string? Href = null);

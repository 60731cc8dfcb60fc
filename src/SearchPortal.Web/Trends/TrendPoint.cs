namespace SearchPortal.Web.Trends;

/// <summary>The papers of a search in a year.</summary>
/// <param name="X">Across the picture: "12.5%".</param>
/// <param name="Y">In pixels from the top.</param>
/// <param name="Name">What, when and how many.</param>
/// <param name="Href">The papers.</param>
internal sealed record TrendPoint(string X, string Y, string Name, string Href);

namespace SearchPortal.Web.Pictures;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads; null for nowhere.</param>
internal sealed record PictureTableCell(string Text, string? Href);

namespace SearchPortal.Web.Pictures;

/// <summary>A row of a table.</summary>
internal sealed record PictureTableRow(PictureTableCell Name, IReadOnlyList<PictureTableCell> Cells);

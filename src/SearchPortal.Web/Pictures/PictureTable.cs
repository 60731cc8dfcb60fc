using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Pictures;

/// <summary>What a picture shows, in numbers.</summary>
/// <param name="Summary">Opens it.</param>
/// <param name="Caption">What it holds.</param>
/// <param name="Columns">Headings; the first is that of the rows' names.</param>
/// <param name="Rows">Each with a cell for every other column.</param>
internal sealed record PictureTable(string Summary, string Caption, IReadOnlyList<string> Columns, IReadOnlyList<PictureTableRow> Rows)
{
    /// <summary>Years down, series across, newest year first.</summary>
    /// <param name="caption">What it holds.</param>
    /// <param name="axis">The years.</param>
    /// <param name="series">The columns.</param>
    /// <param name="cell">Text and address of a bin of a column.</param>
    public static PictureTable OfYears(string caption, YearAxis axis, IReadOnlyList<YearSeries> series, Func<int, int, PictureTableCell> cell) =>
        new(Words.AsTable, caption, [Words.FacetOne_Year, .. series.Select(one => one.Name.Label)],
            [.. axis.Bins.Reverse().Select(bin => new PictureTableRow(new(axis.Label(bin), null), [.. series.Select((_, i) => cell(i, bin))]))]);
}

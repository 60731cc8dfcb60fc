using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Pictures;

/// <summary>Bars over years in rows under one another, each row drawn to its own height.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Axis">The years, the same for all rows.</param>
/// <param name="Rows">From the top.</param>
/// <param name="Table">The same in numbers.</param>
internal sealed record YearRows(string Title, YearAxis Axis, IReadOnlyList<YearRow> Rows, PictureTable Table)
{
    /// <summary>Share of the width that names take; bars take the rest.</summary>
    public const double NameShare = 0.26;

    private const int AxisHeight = 22;

    /// <summary>Where the axis stands, in pixels.</summary>
    public int Bottom => Rows[^1].Bottom;

    /// <summary>Height of the whole, in pixels.</summary>
    public int Height => Bottom + AxisHeight;

    /// <summary>Place of a bin's centre across the picture: "31.5%".</summary>
    public string At(int bin) => Percent.Of(NameShare + ((1 - NameShare) * Axis.Centre(bin)));

    /// <summary>The picture; null when there are fewer than two years.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="series">The rows, at least one.</param>
    /// <param name="heights">Height of each row in pixels.</param>
    /// <param name="links">Makes the addresses.</param>
    public static YearRows? Find(string title, IReadOnlyList<YearSeries> series, IReadOnlyList<int> heights, PortalLinks links)
    {
        if (YearSeries.Axis(series) is not { Count: > 1 } axis) return null;
        int[][] sums = [.. series.Select(one => axis.Sums(one.Years))];
        int most = series.Select((one, i) => one.SharesScale ? sums[i].Max() : 0).Max();
        var rows = new List<YearRow>();
        foreach (var (one, height) in series.Zip(heights))
            rows.Add(YearRow.Of(one, new(axis, one.SharesScale ? most : sums[rows.Count].Max(), rows.Count == 0 ? 0 : rows[^1].Bottom, height), links));
        return new(title, axis, rows, PictureTable.OfYears(title, axis, series, Cell));

        PictureTableCell Cell(int i, int bin) => new(Numbers.Of(sums[i][bin]), sums[i][bin] == 0 ? null : links.Search(axis.Narrow(series[i].Search, bin)));
    }
}

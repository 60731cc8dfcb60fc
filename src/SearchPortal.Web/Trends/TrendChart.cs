using SearchPortal.Searching;
using SearchPortal.Web.Pictures;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Trends;

/// <summary>Lines over years.</summary>
/// <param name="Title">What is drawn.</param>
/// <param name="Axis">The years.</param>
/// <param name="Scale">What the height means.</param>
/// <param name="Lines">One for each search that has a paper with a year.</param>
/// <param name="Table">The same in numbers.</param>
internal sealed record TrendChart(string Title, YearAxis Axis, TrendScale Scale, IReadOnlyList<TrendLine> Lines, PictureTable Table)
{
    /// <summary>The chart of a comparison; null when no search has a paper with a year.</summary>
    public static TrendChart? Find(Trend trend, PortalLinks links)
    {
        var series = TrendLegend.Series(trend, links);
        if (YearSeries.Axis(series) is not { } axis) return null;
        int[] whole = axis.Sums(YearSeries.Counted(trend.Whole));
        bool isShare = trend.Request.IsShare;
        var values = series.Select(one => axis.Sums(one.Years).Select((count, bin) => new TrendValue(count, whole[bin], isShare)).ToArray()).ToList();
        var scale = TrendScale.Of(values.SelectMany(line => line).Max(value => value.Height), isShare);
        string title = Sentence.Of(axis.Step == 1 ? isShare ? Words.ShareAYear : Words.PapersAYear : isShare ? Words.ShareInYears : Words.PapersInYears, axis.Step);
        var lines = series.Select((one, i) => TrendLine.Of(i + 1, one, values[i], axis, scale, links)).Where(line => line.Points.Count > 0).ToList();
        return new(title, axis, scale, TrendLine.Apart(lines), PictureTable.OfYears(title, axis, series, Cell));

        PictureTableCell Cell(int i, int bin) => new(values[i][bin].Text, values[i][bin].Count == 0 ? null : links.Search(axis.Narrow(series[i].Search, bin)));
    }
}

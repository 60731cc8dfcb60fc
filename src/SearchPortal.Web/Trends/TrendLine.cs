using SearchPortal.Web.Pictures;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Trends;

/// <summary>A line of the chart. Lines differ in colour, dashes and the form of their points.</summary>
/// <param name="Number">1-based; gives it its form.</param>
/// <param name="Label">The search.</param>
/// <param name="Path">Corners across 1,000 units and in pixels from the top.</param>
/// <param name="Points">Years with papers.</param>
/// <param name="LabelY">Where its label stands, in pixels from the top.</param>
internal sealed record TrendLine(int Number, string Label, string Path, IReadOnlyList<TrendPoint> Points, int LabelY)
{
    private const int Apartness = 18;

    private static readonly string[] Forms = ["M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", "M-3.7-3.7h7.4v7.4h-7.4z", "M0-5 4.8 3.6h-9.6z", "M0-5.2 5.2 0 0 5.2-5.2 0z"];

    /// <summary>The form of a line's points, around 0 0.</summary>
    public static string Form(int number) => Forms[number - 1];

    /// <summary>The line of a search.</summary>
    public static TrendLine Of(int number, YearSeries series, TrendValue[] values, YearAxis axis, TrendScale scale, PortalLinks links)
    {
        string path = string.Join(' ', values.Select((value, bin) => $"{Percent.Number(1000 * axis.Centre(bin))},{Percent.Number(scale.Y(value.Height))}"));
        var points = axis.Bins.Where(bin => values[bin].Count > 0).Select(bin => new TrendPoint(
            Percent.Of(axis.Centre(bin)), Percent.Number(scale.Y(values[bin].Height)), Sentence.Of(Words.NameAndYear, series.Name.Label, axis.Label(bin), values[bin].Name), links.Search(axis.Narrow(series.Search, bin))));
        return new(number, series.Name.Label, path, [.. points], (int)scale.Y(values[^1].Height) + 4);
    }

    /// <summary>The lines with their labels apart, in the order of their ends.</summary>
    public static IReadOnlyList<TrendLine> Apart(IReadOnlyList<TrendLine> lines)
    {
        var down = lines.OrderBy(line => line.LabelY).ToList();
        for (int i = 1; i < down.Count; i++) down[i] = down[i] with { LabelY = Math.Max(down[i].LabelY, down[i - 1].LabelY + Apartness) };
        for (int i = down.Count - 1; i >= 0; i--)
            down[i] = down[i] with { LabelY = Math.Min(down[i].LabelY, i == down.Count - 1 ? TrendScale.Bottom + 4 : down[i + 1].LabelY - Apartness) };
        return [.. down.OrderBy(line => line.Number)];
    }
}

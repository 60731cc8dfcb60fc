using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Pictures;

/// <summary>A row of bars.</summary>
/// <param name="Name">Its name and page.</param>
/// <param name="Total">Papers of all years.</param>
/// <param name="Top">Where it begins, in pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Bars">Years with papers, oldest first.</param>
internal sealed record YearRow(NamedLink Name, int Total, int Top, int Height, IReadOnlyList<YearRowBar> Bars)
{
    /// <summary>Pixels that keep rows apart.</summary>
    private const int Gap = 5;

    /// <summary>Height of the name, in pixels: what a finger hits, and two small lines of a long name on a phone.</summary>
    public const int NameHeight = 28;

    /// <summary>Where it ends, in pixels.</summary>
    public int Bottom => Top + Height;

    /// <summary>The bars of a series.</summary>
    public static YearRow Of(YearSeries series, YearRowFrame frame, PortalLinks links)
    {
        var (axis, most, top, height) = frame;
        int[] sums = axis.Sums(series.Years);
        double width = (1 - YearRows.NameShare) / axis.Count;
        return new(series.Name, series.Total, top, height, [.. axis.Bins.Where(bin => sums[bin] > 0).Select(Bar)]);

        YearRowBar Bar(int bin)
        {
            int tall = Math.Max(3, (int)((long)(height - Gap) * sums[bin] / most));
            double left = YearRows.NameShare + (width * bin);
            return new(Sentence.Of(Words.NameAndYear, series.Name.Label, axis.Label(bin), Numbers.Of(sums[bin], Noun.Paper)), links.Search(axis.Narrow(series.Search, bin)), top + height - tall, tall)
            {
                Left = Percent.Of(left),
                Width = Percent.Of(width),
                InnerLeft = Percent.Of(left + (width * 0.12)),
                InnerWidth = Percent.Of(width * 0.76),
            };
        }
    }
}

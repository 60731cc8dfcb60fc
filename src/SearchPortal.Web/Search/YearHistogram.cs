using System.Globalization;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>How many papers of a search each year has. Years without papers keep their place.</summary>
/// <param name="Bars">Oldest first.</param>
/// <param name="Step">Years a bar.</param>
internal sealed record YearHistogram(IReadOnlyList<YearBar> Bars, int Step)
{
    private const int MostBars = 40;

    // Percent; what there is can be seen.
    private const int LeastHeight = 3;

    private static readonly int[] Steps = [1, 5, 10, 50, 100, 500];

    /// <summary>The histogram of a search; null when its papers are of fewer than two years.</summary>
    public static YearHistogram? Find(SearchResult result, PortalLinks links)
    {
        int first = int.MaxValue, last = int.MinValue;
        foreach (var year in result.Facet(FacetField.Year).Values)
        {
            if (year.Count == 0) continue;
            int number = NumberOf(year);
            (first, last) = (Math.Min(first, number), Math.Max(last, number));
        }
        if (first >= last) return null;
        int step = Array.Find(Steps, step => (last / step) - (first / step) < MostBars);
        var bins = new YearBin[(last / step) - (first / step) + 1];
        for (int bin = 0; bin < bins.Length; bin++) bins[bin] = new YearBin(((first / step) + bin) * step, step);
        bool choosesYears = result.Request.Selections.Any(selection => selection is { Field: FacetField.Year, Excluded: false });
        foreach (var year in result.Facet(FacetField.Year).Values)
            if (year.Count > 0) bins[(NumberOf(year) / step) - (first / step)].Add(year, IsSelected(result.Request, year, choosesYears));
        return new(BarsOf(bins, result.Request, links), step);
    }

    private static YearBar[] BarsOf(YearBin[] bins, SearchRequest request, PortalLinks links)
    {
        int most = bins.Max(bin => bin.Count);
        var searches = new ValueLinks(request, FacetField.Year, links);
        return Array.ConvertAll(bins, bin => new YearBar(
            bin.Label,
            bin.Count,
            bin.Count == 0 ? 0 : Math.Max(LeastHeight, (int)(100L * bin.Count / most)),
            bin.Year is null ? null : Choose(request, bin, links, searches))
        {
            IsSelected = bin.IsSelected,
            IsExcluded = bin.IsExcluded,
        });
    }

    private static int NumberOf(FacetCount year) => int.Parse(year.Value, CultureInfo.InvariantCulture);

    /// <summary>One year is a choice like any facet's; several are a range.</summary>
    private static SplitAddress Choose(SearchRequest request, YearBin bin, PortalLinks links, ValueLinks searches)
    {
        if (!bin.IsOneYear) return new(links.Search(request.InYears(request.Years == bin.Range ? null : bin.Range)));
        var year = bin.Year!;
        return year.Selected || year.Excluded ? searches.Without(year.Value) : searches.Choosing(year.Value);
    }

    private static bool IsSelected(SearchRequest request, FacetCount year, bool choosesYears) =>
        !year.Excluded && (choosesYears || request.Years is not null)
        && (!choosesYears || year.Selected)
        && request.Years?.Contains(NumberOf(year)) != false;
}

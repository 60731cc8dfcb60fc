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
        var years = result.Facet(FacetField.Year).Values.Where(year => year.Count > 0).Select(year => (Number: int.Parse(year.Value, CultureInfo.InvariantCulture), Count: year)).ToList();
        if (years.Count < 2) return null;
        var (first, last) = (years.Min(year => year.Number), years.Max(year => year.Number));
        int step = Array.Find(Steps, step => (last / step) - (first / step) < MostBars);
        var bins = years.ToLookup(year => year.Number / step, year => year.Count);
        int most = bins.Max(bin => bin.Sum(year => year.Count));
        var choosing = new ValueLinks(new(result.Request, FacetField.Year, excluded: false), links);
        return new([.. Enumerable.Range(first / step, (last / step) - (first / step) + 1).Select(bin => Bar(result.Request, new(bin * step, (bin * step) + step - 1), [.. bins[bin]], most, links, choosing))], step);
    }

    private static YearBar Bar(SearchRequest request, YearRange range, List<FacetCount> years, int most, PortalLinks links, ValueLinks choosing)
    {
        int count = years.Sum(year => year.Count);
        string label = range.From == range.To ? $"{range.From}" : $"{range.From}–{range.To}";
        return new(label, count, count == 0 ? 0 : Math.Max(LeastHeight, (int)(100L * count / most)), count == 0 ? null : Choose(request, range, years, links, choosing))
        {
            IsSelected = years.Exists(year => IsSelected(request, year)),
            IsExcluded = count > 0 && years.TrueForAll(year => year.Excluded),
        };
    }

    /// <summary>One year is a choice like any facet's; several are a range.</summary>
    private static SplitAddress Choose(SearchRequest request, YearRange range, List<FacetCount> years, PortalLinks links, ValueLinks choosing)
    {
        if (range.From != range.To) return new(links.Search(request.InYears(request.Years == range ? null : range)));
        var year = years[0];
        return year.Selected || year.Excluded ? new(links.Search(request.Without(FacetField.Year, year.Value))) : choosing.With(year.Value);
    }

    private static bool IsSelected(SearchRequest request, FacetCount year)
    {
        bool choosesYears = request.Selections.Any(selection => selection is { Field: FacetField.Year, Excluded: false });
        return !year.Excluded && (choosesYears || request.Years is not null)
            && (!choosesYears || year.Selected)
            && request.Years?.Contains(int.Parse(year.Value, CultureInfo.InvariantCulture)) != false;
    }
}

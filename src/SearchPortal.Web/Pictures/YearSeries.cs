using System.Globalization;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Pictures;

/// <summary>How many papers something has in each year.</summary>
/// <param name="Name">What, with its page; "" for none.</param>
/// <param name="Years">Year to papers above 0.</param>
/// <param name="Search">The same papers as a search over all years.</param>
internal sealed record YearSeries(NamedLink Name, IReadOnlyDictionary<int, int> Years, SearchRequest Search)
{
    /// <summary>Whether it is drawn to one scale with others that say so, else to its own.</summary>
    public bool SharesScale { get; init; }

    /// <summary>Papers of all years.</summary>
    public int Total => Years.Values.Sum();

    /// <summary>The years that a search counted.</summary>
    public static IReadOnlyDictionary<int, int> Counted(SearchResult result) =>
        result.Facet(FacetField.Year).Values.Where(year => year.Count > 0).ToDictionary(year => int.Parse(year.Value, CultureInfo.InvariantCulture), year => year.Count);

    /// <summary>The axis that holds all years of several; null for none.</summary>
    public static YearAxis? Axis(IEnumerable<YearSeries> series) => YearAxis.Of(series.SelectMany(one => one.Years.Keys));
}

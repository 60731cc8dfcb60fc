using System.Globalization;
using SearchPortal.Searching;
using SearchPortal.Web.Pictures;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>Papers of the largest venues by year, as a table with shades.</summary>
/// <param name="Years">Headings of the columns, newest first.</param>
/// <param name="Rows">The venues, largest first.</param>
internal sealed record VenueGrid(IReadOnlyList<string> Years, IReadOnlyList<VenueGridRow> Rows)
{
    private const int MostRows = 30;

    /// <summary>The grid; null when there are fewer than two years.</summary>
    public static VenueGrid? Find(Searcher searcher, PortalLinks links)
    {
        var venues = searcher.ByYear(FacetField.Venue, MostRows);
        if (YearAxis.Of(venues.SelectMany(venue => venue.Years.Keys)) is not { Count: > 1 } axis) return null;
        int most = venues.Max(venue => axis.Sums(venue.Years).Max());
        return new([.. axis.Bins.Reverse().Select(axis.Label)], [.. venues.Select(venue => VenueGridRow.Of(venue, axis, most, links))]);
    }
}

/// <summary>A venue of the grid.</summary>
/// <param name="Venue">Its name and page.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record VenueGridRow(NamedLink Venue, IReadOnlyList<VenueGridCell> Cells)
{
    /// <summary>The row of a venue.</summary>
    /// <param name="venue">Its years.</param>
    /// <param name="axis">The columns.</param>
    /// <param name="most">Papers of the fullest cell of all.</param>
    /// <param name="links">Makes the addresses.</param>
    public static VenueGridRow Of(ValueYears venue, YearAxis axis, int most, PortalLinks links)
    {
        return new(new(venue.Label, links.Venue(venue.Value)), [.. axis.Bins.Reverse().Zip(axis.Sums(venue.Years).Reverse(), (bin, count) => new VenueGridCell(count, VenueGridCell.ShadeOf(count, most), count == 0 ? null : Href(bin)))]);

        string Href(int bin) => axis.Step == 1
            ? links.VenueYear(venue.Value, axis.Range(bin).From!.Value.ToString("0000", CultureInfo.InvariantCulture))
            : links.Search(axis.Narrow(new SearchRequest { Selections = [new(FacetField.Venue, venue.Value)] }, bin));
    }
}

/// <summary>Papers of a venue in a year.</summary>
/// <param name="Count">How many.</param>
/// <param name="Shade">0 for none, 1 to 5.</param>
/// <param name="Href">Its page; null for none.</param>
internal sealed record VenueGridCell(int Count, int Shade, string? Href)
{
    private const int Shades = 5;

    /// <summary>The shade of a count. Roots, because venues differ by powers of ten.</summary>
    public static int ShadeOf(int count, int most) => count == 0 ? 0 : Math.Clamp((int)Math.Ceiling(Shades * Math.Sqrt((double)count / most)), 1, Shades);
}

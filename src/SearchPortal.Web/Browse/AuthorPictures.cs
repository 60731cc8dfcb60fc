using SearchPortal.Searching;
using SearchPortal.Web.Pictures;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Browse;

/// <summary>An author's years and company.</summary>
/// <param name="Years">Papers a year, of all venues and of each; null when they are of fewer than two years.</param>
/// <param name="CoAuthors">Who writes with whom; null when there are fewer than two co-authors.</param>
internal sealed record AuthorPictures(YearRows? Years, CoAuthorPicture? CoAuthors)
{
    private const int MostVenues = 8;
    private const int Height = 96;
    private const int VenueHeight = 32;

    /// <summary>The pictures of an author; null when there is nothing to draw.</summary>
    public static AuthorPictures? Find(AuthorEntry author, SearchResult result, CoAuthorship company, Searcher searcher, PortalLinks links)
    {
        var (years, coAuthors) = (Timeline(author, result, searcher, links), CoAuthorPicture.Find(author, company, links));
        return years is null && coAuthors is null ? null : new(years, coAuthors);
    }

    private static YearRows? Timeline(AuthorEntry author, SearchResult result, Searcher searcher, PortalLinks links)
    {
        var all = new SearchRequest { Selections = [new(FacetField.Author, author.Id)] };
        var venues = searcher.ByYear(FacetField.Venue, author.Id, MostVenues).Where(venue => venue.Years.Count > 0)
            .Select(venue => new YearSeries(new(venue.Label, links.Venue(venue.Value)), venue.Years, all.With(new(FacetField.Venue, venue.Value))) { SharesScale = true });
        YearSeries[] series = [new(new(Words.AllPapers, links.Search(all)), YearSeries.Counted(result), all), .. venues];
        return YearRows.Find(Words.PapersAYear, series, [.. series.Select((_, i) => i == 0 ? Height : VenueHeight)], links);
    }
}

using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Search;

/// <summary>The values of one facet.</summary>
/// <param name="Title">What they are: "Venue".</param>
/// <param name="Values">Those always shown.</param>
/// <param name="Folded">Those behind "more".</param>
/// <param name="MoreHref">The same search with a longer list; null when all values are here.</param>
internal sealed record FacetGroup(string Title, IReadOnlyList<FacetLink> Values, IReadOnlyList<FacetLink> Folded, string? MoreHref)
{
    private const int Open = 10;
    private const int LongList = 100;

    private static readonly (FacetField Field, string Title)[] Titles =
        [(FacetField.Year, "Year"), (FacetField.Venue, "Venue"), (FacetField.Author, "Author"), (FacetField.Topic, "Topic"), (FacetField.Type, "Type")];

    /// <summary>Whether the group holds the years, which can also be given as a range.</summary>
    public bool IsYears => Title == "Year";

    /// <summary>Every facet that has a value.</summary>
    public static IReadOnlyList<FacetGroup> All(SearchResult result, PortalLinks links) =>
        [.. Titles.Select(facet => Of(result, facet.Field, facet.Title, links)).Where(group => group.Values.Count > 0)];

    private static FacetGroup Of(SearchResult result, FacetField field, string title, PortalLinks links)
    {
        var facet = result.Facet(field);
        var values = facet.Values.Select((value, i) => (Link: FacetLink.Of(result.Request, field, value, links), IsOpen: i < Open || value.Selected || value.Excluded)).ToList();
        bool hasMore = facet.DistinctValues > values.Count && result.Request.FacetSize < LongList;
        return new(
            title,
            [.. values.Where(value => value.IsOpen).Select(value => value.Link)],
            [.. values.Where(value => !value.IsOpen).Select(value => value.Link)],
            hasMore ? links.Search(result.Request.WithFacetSize(LongList)) : null);
    }
}

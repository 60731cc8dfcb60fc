using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Browse;

/// <summary>Makes the links beside a listing.</summary>
internal static class ListingGroups
{
    /// <summary>Those groups that have a link.</summary>
    public static IReadOnlyList<LinkGroup> Of(params (string Title, IReadOnlyList<CountLink> Links)[] groups) =>
        [.. groups.Where(group => group.Links.Count > 0).Select(group => new LinkGroup(group.Title, group.Links))];

    /// <summary>The values of a facet as links.</summary>
    /// <param name="result">Counted them.</param>
    /// <param name="field">Which facet.</param>
    /// <param name="href">Address of a value.</param>
    public static IReadOnlyList<CountLink> Links(SearchResult result, FacetField field, Func<string, SplitAddress> href) =>
        [.. result.Facet(field).Values.Where(value => value.Count > 0).Select(value => new CountLink(value.Label, href(value.Value), value.Count))];
}

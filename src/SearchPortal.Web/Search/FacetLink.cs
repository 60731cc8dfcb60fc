using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>One facet value: a link that chooses it or takes it back, and one that leaves it out; null where that cannot be asked.</summary>
internal sealed record FacetLink(string Label, int Count, SplitAddress Href, SplitAddress? ExcludeHref, bool IsSelected, bool IsExcluded)
{
    /// <summary>The links of a facet's values for one search.</summary>
    public static IReadOnlyList<FacetLink> All(SearchRequest request, FacetField field, IReadOnlyList<FacetCount> values, PortalLinks links)
    {
        var searches = new ValueLinks(request, field, links);
        var all = new FacetLink[values.Count];
        for (int i = 0; i < all.Length; i++) all[i] = Of(values[i]);
        return all;

        FacetLink Of(FacetCount value) => new(
            FacetName.Label(field, value.Value, value.Label),
            value.Count,
            value.Selected ? Without(value) : searches.Choosing(value.Value),
            value.Excluded ? Without(value) : searches.LeavingOut(value.Value),
            value.Selected,
            value.Excluded);

        SplitAddress Without(FacetCount value) => new(links.Search(request.Without(field, value.Value)));
    }

    /// <summary>The link of a kind of links for one search.</summary>
    public static FacetLink OfLink(SearchRequest request, FacetCount kind, PortalLinks links) =>
        new(LinkLabel.Of(kind.Value), kind.Count, new(links.Search(kind.Selected ? request.WithoutLink(kind.Value) : request.WithLink(kind.Value))), null, kind.Selected, false);
}

using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Search;

/// <summary>One facet value: a link that chooses it or takes it back, and one that leaves it out; null where that cannot be asked.</summary>
internal sealed record FacetLink(string Label, int Count, string Href, string? ExcludeHref, bool IsSelected, bool IsExcluded)
{
    /// <summary>The links of a facet's values for one search.</summary>
    public static IReadOnlyList<FacetLink> All(SearchRequest request, FacetField field, IReadOnlyList<FacetCount> values, PortalLinks links)
    {
        var choosing = new ValueUrls(request, field, excluded: false);
        var leavingOut = new ValueUrls(request, field, excluded: true);
        return [.. values.Select(Of)];

        FacetLink Of(FacetCount value) => new(
            FacetName.Label(field, value.Value, value.Label),
            value.Count,
            value.Selected ? Without(value) : links.Search(choosing.With(value.Value)),
            value.Excluded ? Without(value) : links.Search(leavingOut.With(value.Value)),
            value.Selected,
            value.Excluded);

        string Without(FacetCount value) => links.Search(request.Without(field, value.Value));
    }

    /// <summary>The link of a kind of links for one search.</summary>
    public static FacetLink OfLink(SearchRequest request, FacetCount kind, PortalLinks links) =>
        new(LinkLabel.Of(kind.Value), kind.Count, links.Search(kind.Selected ? request.WithoutLink(kind.Value) : request.WithLink(kind.Value)), null, kind.Selected, false);
}

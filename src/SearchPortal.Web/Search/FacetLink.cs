using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Search;

/// <summary>One facet value: a link that chooses it or takes it back, and one that leaves it out; null where that cannot be asked.</summary>
internal sealed record FacetLink(string Label, int Count, string Href, string? ExcludeHref, bool IsSelected, bool IsExcluded)
{
    /// <summary>The links of a value for one search.</summary>
    public static FacetLink Of(SearchRequest request, FacetField field, FacetCount value, PortalLinks links)
    {
        return new(FacetName.Label(field, value.Value, value.Label), value.Count, value.Selected ? Without() : With(excluded: false), value.Excluded ? Without() : With(excluded: true), value.Selected, value.Excluded);

        string Without() => links.Search(request.Without(field, value.Value));

        string With(bool excluded) => links.Search(request.With(new(field, value.Value, excluded)));
    }

    /// <summary>The link of a kind of links for one search.</summary>
    public static FacetLink OfLink(SearchRequest request, FacetCount kind, PortalLinks links) =>
        new(LinkLabel.Of(kind.Value), kind.Count, links.Search(kind.Selected ? request.WithoutLink(kind.Value) : request.WithLink(kind.Value)), null, kind.Selected, false);
}

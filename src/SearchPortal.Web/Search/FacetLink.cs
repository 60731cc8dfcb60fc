using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>One facet value: a link that chooses it or takes it back, and one that leaves it out; null where that cannot be asked.</summary>
internal readonly record struct FacetLink(string Label, FacetCount Value, SplitAddress Href, SplitAddress? ExcludeHref)
{
    /// <summary>The link of a kind of links for one search.</summary>
    public static FacetLink OfLink(SearchRequest request, FacetCount kind, PortalLinks links) =>
        new(LinkLabel.Of(kind.Value), kind, new(links.Search(kind.Selected ? request.WithoutLink(kind.Value) : request.WithLink(kind.Value))), null);
}

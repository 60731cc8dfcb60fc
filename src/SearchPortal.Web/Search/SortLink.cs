using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Search;

/// <summary>An order of results.</summary>
internal sealed record SortLink(string Label, string Href, bool IsCurrent)
{
    private static readonly (SortOrder Sort, string Label)[] Labels =
        [(SortOrder.Relevance, "Relevance"), (SortOrder.Newest, "Newest"), (SortOrder.Oldest, "Oldest"), (SortOrder.Title, "Title")];

    /// <summary>Every order, for one search.</summary>
    public static IReadOnlyList<SortLink> All(SearchRequest request, PortalLinks links) =>
        [.. Labels.Select(order => new SortLink(order.Label, links.Search(request.WithSort(order.Sort)), request.Sort == order.Sort))];
}

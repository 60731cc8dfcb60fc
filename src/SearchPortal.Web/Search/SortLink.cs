using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>An order of results.</summary>
internal sealed record SortLink(string Label, string Href, bool IsCurrent)
{
    /// <summary>Every order, for one search.</summary>
    public static IReadOnlyList<SortLink> All(SearchRequest request, PortalLinks links) =>
        [.. Enum.GetValues<SortOrder>().Select(order => new SortLink(Sentence.Word(order), links.Search(request.WithSort(order)), request.Sort == order))];
}

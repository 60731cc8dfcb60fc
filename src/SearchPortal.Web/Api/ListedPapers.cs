using SearchPortal.Searching;
using SearchPortal.Web.Feeds;

namespace SearchPortal.Web.Api;

/// <summary>The links of whatever has papers.</summary>
internal static class ListedPapers
{
    /// <summary>To itself, to its papers, to its page and to its feed.</summary>
    /// <param name="path">Its path below the root.</param>
    /// <param name="page">Its page.</param>
    /// <param name="selection">What its papers have.</param>
    /// <param name="question">What was asked.</param>
    public static IReadOnlyList<ApiLink> Links(string path, string page, FacetSelection selection, ApiQuestion question) =>
    [
        new("self", question.Address(path)),
        new("papers", SearchHints.Address(new SearchRequest { Selections = [selection], Sort = SortOrder.Newest }, question)),
        ApiLink.Html(question.Links.Absolute(page)),
        new("feed", question.Links.Absolute(question.Links.ListingFeed(page))) { MediaType = Feed.MediaType },
    ];
}

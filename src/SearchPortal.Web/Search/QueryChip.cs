using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>One demand of the query in words, with the search that goes without it.</summary>
/// <param name="Lead">How it narrows: "with", "in venue"; null when the demand before it said so.</param>
/// <param name="Text">What is demanded.</param>
/// <param name="Name">What the link does, for those who do not see where it stands.</param>
/// <param name="Href">The search without it.</param>
internal sealed record QueryChip(string? Lead, string Text, string Name, string Href)
{
    /// <summary>One for each demand; none for a query that says nothing but the one word in the search box.</summary>
    public static IReadOnlyList<QueryChip> Of(SearchResult result, PortalLinks links)
    {
        var (parts, request) = (result.Parts, result.Request);
        bool isPlain = parts is [{ Kind: QueryPartKind.Word }] && request == request.WithoutFilters().WithPage(request.Page);
        return isPlain ? [] : [.. parts.Select((part, i) => Of(part, i > 0 ? parts[i - 1].Lead() : null, links.Search(request.WithText(part.Rest))))];
    }

    private static QueryChip Of(QueryPart part, string? leadBefore, string href)
    {
        var (lead, text) = (part.Lead(), part.Text());
        return new(lead == leadBefore ? null : lead, text, Sentence.Of(Words.RemoveFromSearch, lead, text), href);
    }
}

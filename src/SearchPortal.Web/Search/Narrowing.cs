using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Search;

/// <summary>What narrows a search, in words, each with the link that takes it away.</summary>
/// <param name="Words">The first demands of the query.</param>
/// <param name="FoldedWords">The other demands of a long query.</param>
/// <param name="Filters">The filters.</param>
/// <param name="ClearHref">The words alone, without filters.</param>
internal sealed record Narrowing(IReadOnlyList<QueryChip> Words, IReadOnlyList<QueryChip> FoldedWords, IReadOnlyList<NamedLink> Filters, string ClearHref)
{
    private const int OpenWords = 12;

    /// <summary>What narrows the search of a result.</summary>
    public static Narrowing Of(SearchResult result, PortalLinks links)
    {
        var words = QueryChip.Of(result, links);
        return new([.. words.Take(OpenWords)], [.. words.Skip(OpenWords)], SearchChips.Of(result, links), links.Search(result.Request.WithoutFilters()));
    }
}

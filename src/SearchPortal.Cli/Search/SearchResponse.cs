using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>A <see cref="SearchResult"/> in JSON.</summary>
/// <param name="Total">Results over all pages, exact.</param>
/// <param name="Page">1-based.</param>
/// <param name="LastPage">At least 1.</param>
/// <param name="Hits">The results of the page.</param>
/// <param name="Facets">Values by facet: "venue", "year", "author", "topic", "type".</param>
/// <param name="Notices">How the request was understood.</param>
/// <param name="Milliseconds">Time the search took.</param>
internal sealed record SearchResponse(
    int Total, int Page, int LastPage, IReadOnlyList<HitResponse> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets, IReadOnlyList<SearchNotice> Notices, double Milliseconds)
{
    /// <summary>The result as JSON shows it.</summary>
    public static SearchResponse From(SearchResult result) => new(
        result.Total, result.Request.Page, result.LastPage, [.. result.Hits.Select(HitResponse.From)],
        result.Facets.ToDictionary(facet => facet.Field.ToString().ToLowerInvariant(), facet => facet.Values),
        [.. result.Notices.Select(notice => new SearchNotice(notice.Kind, notice.Message))], Math.Round(result.Elapsed.TotalMilliseconds, 3));
}

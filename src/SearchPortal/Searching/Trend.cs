namespace SearchPortal.Searching;

/// <summary>The answer to a <see cref="TrendRequest"/>.</summary>
/// <param name="Request">The request.</param>
/// <param name="Results">One for each search, without hits; for no search that of all papers. Their year facets list all years.</param>
/// <param name="Whole">All papers within the filters.</param>
public sealed record Trend(TrendRequest Request, IReadOnlyList<SearchResult> Results, SearchResult Whole);

namespace SearchPortal.Searching;

/// <summary>The place of a paper in a result.</summary>
/// <param name="Total">Results over all pages, exact.</param>
/// <param name="Previous">Key of the paper before; null at the first.</param>
/// <param name="Next">Key of the paper after; null at the last that paging reaches.</param>
/// <param name="Explanation">Why the paper stands there; null when the search does not find it, or does not order by relevance.</param>
public sealed record ResultPlace(int Total, string? Previous, string? Next, Explanation? Explanation);

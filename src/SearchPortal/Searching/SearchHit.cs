using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>One result.</summary>
/// <param name="Publication">The publication; without its abstract where only snippets were asked for.</param>
/// <param name="Score">Comparable within one result only; 0 when not sorted by relevance.</param>
/// <param name="Position">1-based place among all results.</param>
/// <param name="Title">The whole title with its matches.</param>
/// <param name="Abstract">The part of the abstract that shows the most matches, about 300 characters; its beginning when there are none.</param>
/// <param name="MatchedAuthors">Indices into the publication's authors whom the query names.</param>
public sealed record SearchHit(Publication Publication, float Score, int Position, Snippet Title, Snippet Abstract, IReadOnlyList<int> MatchedAuthors);

using Lucene.Net.Search;

namespace SearchPortal.Searching;

/// <summary>A query that was run.</summary>
/// <param name="Parsed">As it was understood in the end, corrections included.</param>
/// <param name="Query">What Lucene ran.</param>
/// <param name="Collected">What it found.</param>
internal sealed record Executed(ParsedQuery Parsed, Query Query, HitCollector Collected);

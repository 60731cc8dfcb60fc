using Lucene.Net.Search;

namespace SearchPortal.Searching;

/// <summary>A query that was run. Its counts are lent until it is disposed.</summary>
/// <param name="Parsed">As it was understood in the end, corrections included.</param>
/// <param name="Query">What Lucene ran.</param>
/// <param name="Collected">What it found.</param>
/// <param name="Time">What is left of the request's time.</param>
/// <param name="Borrows">Whether words were added by <see cref="Feedback"/>.</param>
internal sealed record ExecutedQuery(ParsedQuery Parsed, Query Query, HitCollector Collected, SearchTime Time, bool Borrows = false) : IDisposable
{
    private WantedTerms? wanted;

    /// <summary>The words that it asks for.</summary>
    public WantedTerms Wanted => wanted ??= WantedTerms.Of(Parsed);

    /// <summary>The query that was perhaps meant, and how many papers have its words; null when nothing speaks for one.</summary>
    public (ParsedQuery Query, int Matched)? PerhapsMeant { get; init; }

    /// <summary>Gives its counts back.</summary>
    public void Dispose() => Collected.Dispose();
}

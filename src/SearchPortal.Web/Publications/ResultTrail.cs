using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Publications;

/// <summary>The result a paper was reached from, and its neighbours there.</summary>
/// <param name="Position">1-based place of the paper.</param>
/// <param name="Total">Results in all.</param>
/// <param name="BackHref">The result page that holds it.</param>
internal sealed record ResultTrail(int Position, int Total, string BackHref)
{
    /// <summary>The paper before; null at the first.</summary>
    public string? Previous { get; private init; }

    /// <summary>The paper after; null at the last.</summary>
    public string? Next { get; private init; }

    /// <summary>Why the paper stands there; null when the order is not by relevance.</summary>
    public Explanation? Explanation { get; private init; }

    /// <summary>Whether the reasons are shown at once.</summary>
    public bool IsExplained { get; private init; }

    /// <summary>The trail that a paper's address tells of; null when it tells of none.</summary>
    /// <param name="key">The paper.</param>
    /// <param name="query">Query string of the address.</param>
    /// <param name="searcher">The request's index.</param>
    /// <param name="links">Makes addresses.</param>
    public static ResultTrail? Of(string key, string? query, Searcher searcher, PortalLinks links)
    {
        if (SearchUrl.FindPosition(query) is not int at) return null;
        var request = SearchUrl.Parse(query).Request;
        if (searcher.FindPlace(request, key, at) is not ResultPlace place) return null;
        int size = Math.Max(1, request.Size);
        string first = SearchUrl.Format(request.WithPage(1));
        return new(at, place.Total, links.Search(request.WithPage(((at - 1) / size) + 1)))
        {
            Previous = place.Previous is string previous ? links.Paper(previous, first, at - 1) : null,
            Next = place.Next is string next ? links.Paper(next, first, at + 1) : null,
            Explanation = place.Explanation,
            IsExplained = SearchUrl.AsksWhy(query),
        };
    }
}

using System.Collections.Concurrent;
using Lucene.Net.Search;
using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Runs queries over a generation, window by window. Safe for any number of threads.</summary>
/// <param name="builder">Makes matchers.</param>
/// <param name="count">Numbers of documents.</param>
internal sealed class QueryMatching(MatcherBuilder builder, int count)
{
    private readonly ConcurrentStack<MatchWorkspace> free = [];

    /// <summary>Hands all matches to a collector, ascending.</summary>
    /// <param name="query">The query.</param>
    /// <param name="collect">Takes the number of a window's first document and the window's matches, at least one.</param>
    /// <param name="time">Looked at between windows; the first one is always looked through.</param>
    public void Run(Query query, Action<int, WindowMatches> collect, SearchTime time) => Run(builder.Build(query, time), collect, time);

    private void Run(Matcher matcher, Action<int, WindowMatches> collect, SearchTime time)
    {
        int windows = (count + ImpactFile.WindowSize - 1) / ImpactFile.WindowSize;
        var workspace = RentWorkspace();
        var matches = workspace.RentMatches();
        for (int window = 0; window < windows && (window == 0 || !time.CutsShort()); window++)
        {
            if (matcher.Most(window) == 0) continue;
            matcher.Fill(window, matches, workspace);
            if (matches.Count > 0) collect(window * ImpactFile.WindowSize, matches);
        }
        workspace.Return(matches);
        free.Push(workspace);
    }

    /// <summary>What a document is worth; null when it does not match.</summary>
    /// <param name="query">The query.</param>
    /// <param name="document">The document.</param>
    /// <param name="time">How long it may take.</param>
    public float? FindScore(Query query, int document, SearchTime time)
    {
        int window = document / ImpactFile.WindowSize;
        var matcher = builder.Build(query, time);
        if (matcher.Most(window) == 0) return null;
        var workspace = RentWorkspace();
        var matches = workspace.RentMatches();
        matcher.Fill(window, matches, workspace);
        int at = matches.Documents[..matches.Count].BinarySearch((ushort)(document % ImpactFile.WindowSize));
        float? score = at < 0 ? null : matches.Scores[at];
        workspace.Return(matches);
        free.Push(workspace);
        return score;
    }

    /// <summary>The documents with the greatest scores, best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="size">At most this many.</param>
    /// <param name="places">Order those with equal scores, see <see cref="DocumentOrder"/>.</param>
    /// <param name="time">How long it may take.</param>
    public (ulong Key, int Doc)[] Best(Query query, int size, int[] places, SearchTime time)
    {
        var top = new TopHits(size);
        var matcher = builder.Build(query, time);
        Run(matcher is AnyMatcher any ? new BestMatcher(any, top, size) : matcher, (first, matches) =>
        {
            for (int i = 0; i < matches.Count; i++)
                if (matches.Scores[i] >= SortKey.Score(top.Least)) top.Offer(SortKey.Of(matches.Scores[i], places[first + matches.Documents[i]]), first + matches.Documents[i]);
        }, time);
        return top.Sorted();
    }

    /// <summary>How many documents match.</summary>
    /// <param name="query">The query.</param>
    /// <param name="time">How long it may take.</param>
    public int Count(Query query, SearchTime time)
    {
        int counted = 0;
        Run(query, (_, matches) => counted += matches.Count, time);
        return counted;
    }

    private MatchWorkspace RentWorkspace() => free.TryPop(out var workspace) ? workspace : new MatchWorkspace(Math.Min(count, ImpactFile.WindowSize));
}

using System.Collections.Concurrent;
using System.Diagnostics;
using Lucene.Net.Search;
using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Runs queries over a generation, window by window. Safe for any number of threads.</summary>
/// <param name="builder">Makes matchers.</param>
/// <param name="count">Numbers of documents.</param>
/// <param name="most">Longest time of a run that is not patient; it is looked at between windows.</param>
internal sealed class QueryMatching(MatcherBuilder builder, int count, TimeSpan most)
{
    private readonly ConcurrentBag<MatchWorkspace> free = [];

    /// <summary>Hands all matches to a collector, ascending.</summary>
    /// <param name="query">The query.</param>
    /// <param name="collect">Takes the number of a window's first document and the window's matches, at least one.</param>
    /// <param name="isPatient">Whether all windows are looked at however long it takes.</param>
    /// <returns>Whether all windows were looked at.</returns>
    public bool Run(Query query, Action<int, WindowMatches> collect, bool isPatient = false)
    {
        long began = Stopwatch.GetTimestamp();
        int windows = (count + ImpactFile.WindowSize - 1) / ImpactFile.WindowSize, window = 0;
        var matcher = builder.Build(query);
        if (!free.TryTake(out var workspace)) workspace = new MatchWorkspace(Math.Min(count, ImpactFile.WindowSize));
        var matches = workspace.RentMatches();
        for (; window < windows && (window == 0 || isPatient || Stopwatch.GetElapsedTime(began) < most); window++)
        {
            if (matcher.Most(window) == 0) continue;
            matcher.Fill(window, matches, workspace);
            if (matches.Count > 0) collect(window * ImpactFile.WindowSize, matches);
        }
        workspace.Return(matches);
        free.Add(workspace);
        return window == windows;
    }

    /// <summary>The documents with the greatest scores, best first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="size">At most this many.</param>
    /// <param name="place">Orders those with equal scores, see <see cref="DocumentOrder"/>.</param>
    public (ulong Key, int Doc)[] Best(Query query, int size, Func<int, int> place)
    {
        var top = new TopHits(size);
        Run(query, (first, matches) =>
        {
            for (int i = 0; i < matches.Count; i++)
                if (matches.Scores[i] >= SortKey.Score(top.Least)) top.Offer(SortKey.Of(matches.Scores[i], place(first + matches.Documents[i])), first + matches.Documents[i]);
        });
        return top.Sorted();
    }

    /// <summary>How many documents match.</summary>
    public int Count(Query query)
    {
        int counted = 0;
        Run(query, (_, matches) => counted += matches.Count);
        return counted;
    }
}

using Lucene.Net.Util;
using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>All documents, all worth the same.</summary>
/// <param name="count">Numbers of documents.</param>
/// <param name="live">Those that are not deleted; null when none is.</param>
/// <param name="score">What each is worth.</param>
internal sealed class EverythingMatcher(int count, IBits? live, float score) : Matcher
{
    /// <inheritdoc/>
    public override int Most(int window) => Math.Clamp(count - window * ImpactFile.WindowSize, 0, ImpactFile.WindowSize);

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        int first = window * ImpactFile.WindowSize, found = 0;
        for (int i = 0; i < Most(window); i++)
            if (live is null || live.Get(first + i)) matches.Documents[found++] = (ushort)i;
        matches.Scores[..found].Fill(score);
        matches.Count = found;
    }
}

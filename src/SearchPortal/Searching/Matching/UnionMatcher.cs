using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Documents that have any of many words; worth nothing.</summary>
internal sealed class UnionMatcher : Matcher
{
    private readonly PostingsCursor[] words;

    /// <summary>Joins postings.</summary>
    public UnionMatcher(ImpactPostings[] postings) => words = Array.ConvertAll(postings, each => new PostingsCursor(each));

    /// <inheritdoc/>
    public override int Most(int window)
    {
        long sum = 0;
        foreach (ref var word in words.AsSpan()) sum += word.Count(window);
        return (int)Math.Min(sum, ImpactFile.WindowSize);
    }

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        var sum = workspace.RentSum();
        foreach (ref var word in words.AsSpan())
            if (word.Count(window) is var count and > 0) sum.AddWorthless(word.Documents(count));
        sum.MoveWorthlessTo(matches);
        workspace.Return(sum);
    }
}

using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Documents that have a stem.</summary>
/// <param name="postings">Of the stem.</param>
/// <param name="step">What one step of an impact is worth.</param>
internal sealed class TermMatcher(ImpactPostings postings, float step) : Matcher
{
    private readonly long[] starts = postings.Starts();
    private int next;

    /// <inheritdoc/>
    public override int Most(int window)
    {
        var windows = postings.Windows;
        while (next < windows.Length && windows[next].Window < window) next++;
        return next < windows.Length && windows[next].Window == window ? windows[next].Count : 0;
    }

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        int count = matches.Count = Most(window);
        if (count == 0) return;
        postings.DocumentsAt(starts[next], count).CopyTo(matches.Documents);
        var impacts = postings.ImpactsAt(starts[next], count);
        var scores = matches.Scores[..count];
        for (int i = 0; i < scores.Length; i++) scores[i] = impacts[i] * step;
    }

    /// <inheritdoc/>
    public override void Join(JoinKind kind, int window, WindowMatches matches, MatchWorkspace workspace)
    {
        int count = Most(window);
        if (count == 0) WindowJoin.Apply(kind, matches, [], default(ReadyScores));
        else WindowJoin.Apply(kind, matches, postings.DocumentsAt(starts[next], count), new ImpactScores(postings.ImpactsAt(starts[next], count), step));
    }

    /// <inheritdoc/>
    public override void AddTo(int window, WindowSum sum, bool counted, MatchWorkspace workspace)
    {
        int count = Most(window);
        if (count == 0) return;
        var documents = postings.DocumentsAt(starts[next], count);
        if (step == 0) sum.AddWorthless(documents);
        else sum.Add(documents, new ImpactScores(postings.ImpactsAt(starts[next], count), step));
        if (counted) sum.Count(documents);
    }
}

using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Documents that have a stem.</summary>
/// <param name="postings">Of the stem.</param>
/// <param name="step">What one step of an impact is worth.</param>
internal sealed class TermMatcher(ImpactPostings postings, float step) : Matcher
{
    private PostingsCursor cursor = new(postings);

    /// <inheritdoc/>
    public override int Most(int window) => cursor.Count(window);

    /// <inheritdoc/>
    public override float MostWorth => step * ushort.MaxValue;

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        int count = matches.Count = Most(window);
        if (count == 0) return;
        cursor.Documents(count).CopyTo(matches.Documents);
        var impacts = cursor.Impacts(count);
        var scores = matches.Scores[..count];
        for (int i = 0; i < scores.Length; i++) scores[i] = impacts[i] * step;
    }

    /// <inheritdoc/>
    public override void Join(JoinKind kind, int window, WindowMatches matches, MatchWorkspace workspace)
    {
        int count = Most(window);
        if (count == 0) WindowJoin.Apply(kind, matches, [], default(ReadyScores));
        else WindowJoin.Apply(kind, matches, cursor.Documents(count), new ImpactScores(cursor.Impacts(count), step));
    }

    /// <inheritdoc/>
    public override void AddTo(int window, WindowSum sum, bool counted, MatchWorkspace workspace)
    {
        int count = Most(window);
        if (count == 0) return;
        var documents = cursor.Documents(count);
        if (step == 0) sum.AddWorthless(documents);
        else sum.Add(documents, new ImpactScores(cursor.Impacts(count), step));
        if (counted) sum.Count(documents);
    }
}

namespace SearchPortal.Searching.Matching;

/// <summary>Documents that match a part, all worth the same.</summary>
/// <param name="part">The part.</param>
/// <param name="score">What each is worth.</param>
internal sealed class ConstantMatcher(Matcher part, float score) : Matcher
{
    /// <inheritdoc/>
    public override int Most(int window) => part.Most(window);

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        part.Fill(window, matches, workspace);
        matches.Scores[..matches.Count].Fill(score);
    }
}

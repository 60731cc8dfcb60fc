namespace SearchPortal.Searching.Matching;

/// <summary>Documents that match some parts at least, worth all that they match.</summary>
/// <param name="parts">The parts.</param>
/// <param name="least">How many of them a document must match, at least 1.</param>
internal sealed class AnyMatcher(IReadOnlyList<Matcher> parts, int least) : Matcher
{
    /// <summary>The parts, where a document is worth the sum of those that it matches; else this is the only one.</summary>
    public IReadOnlyList<Matcher> Summands => least == 1 ? parts : [this];

    /// <inheritdoc/>
    public override int Most(int window)
    {
        long sum = 0;
        int found = 0;
        foreach (var part in parts)
        {
            int most = part.Most(window);
            sum += most;
            if (most > 0) found++;
        }
        return found < least ? 0 : (int)Math.Min(sum, Indexing.ImpactFile.WindowSize);
    }

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        matches.Count = 0;
        int found = parts.Count(part => part.Most(window) > 0);
        if (found < least) return;
        if (found == 1)
        {
            parts.First(part => part.Most(window) > 0).Fill(window, matches, workspace);
            return;
        }
        var sum = workspace.RentSum();
        foreach (var part in parts) part.AddTo(window, sum, counted: least > 1, workspace);
        sum.MoveTo(matches, least);
        workspace.Return(sum);
    }

    /// <inheritdoc/>
    public override void AddTo(int window, WindowSum sum, bool counted, MatchWorkspace workspace)
    {
        // A document is worth its parts, whoever adds them up; but as one of several parts it counts once.
        if (counted || least > 1) base.AddTo(window, sum, counted, workspace);
        else foreach (var part in parts) part.AddTo(window, sum, counted, workspace);
    }
}

namespace SearchPortal.Searching.Matching;

/// <summary>Documents that match every required part and none of the excluded ones; optional parts raise them.</summary>
/// <param name="required">At least one.</param>
/// <param name="optional">May be empty.</param>
/// <param name="excluded">May be empty.</param>
internal sealed class AllMatcher(IReadOnlyList<Matcher> required, IReadOnlyList<Matcher> optional, IReadOnlyList<Matcher> excluded) : Matcher
{
    /// <inheritdoc/>
    public override int Most(int window)
    {
        int least = int.MaxValue;
        foreach (var part in required) least = Math.Min(least, part.Most(window));
        return least;
    }

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        matches.Count = 0;
        if (Most(window) == 0) return;
        // The fewest first: the others are only asked about these.
        var ordered = required.Count == 1 ? required : [.. required.OrderBy(part => part.Most(window))];
        ordered[0].Fill(window, matches, workspace);
        Keep(ordered, 1, window, matches, workspace);
    }

    /// <inheritdoc/>
    protected override void FillAmong(int window, ReadOnlySpan<ushort> some, WindowMatches matches, MatchWorkspace workspace)
    {
        if (some.Length >= Most(window))
        {
            Fill(window, matches, workspace);
            return;
        }
        matches.Take(some);
        Keep(required, 0, window, matches, workspace);
    }

    private void Keep(IReadOnlyList<Matcher> ordered, int known, int window, WindowMatches matches, MatchWorkspace workspace)
    {
        for (int i = known; i < ordered.Count && matches.Count > 0; i++) ordered[i].Join(JoinKind.Require, window, matches, workspace);
        foreach (var part in optional)
            if (matches.Count > 0 && part.Most(window) > 0) part.Join(JoinKind.Raise, window, matches, workspace);
        foreach (var part in excluded)
            if (matches.Count > 0 && part.Most(window) > 0) part.Join(JoinKind.Exclude, window, matches, workspace);
    }
}

namespace SearchPortal.Searching.Matching;

/// <summary>
/// Documents that match any part, but for those that cannot be among the best: the parts worth most are added up first, and once all others together are
/// worth too little to change the best, only documents near enough to these are looked for in them (MaxScore: Turtle and Flood, Query evaluation: strategies and optimizations, 1995).
/// </summary>
internal sealed class BestMatcher : Matcher
{
    /// <summary>After so many postings it is seen whether the others still matter: to add these takes longer than to look through the sums.</summary>
    private const int LookEvery = 1 << 13;

    /// <summary>To look for a document in a list takes as long as to add so many.</summary>
    private const int CostOfLook = 8;

    /// <summary>Sums of the same numbers in another order differ by less.</summary>
    private const float Rounding = 1.00001f;

    private readonly AnyMatcher all;
    private readonly TopHits top;
    private readonly int size;
    private readonly Matcher[] parts;
    private readonly float[] rest;

    /// <summary>Prepares for one run.</summary>
    /// <param name="all">What is looked for.</param>
    /// <param name="top">The best so far; filled by who takes the matches.</param>
    /// <param name="size">How many it keeps.</param>
    public BestMatcher(AnyMatcher all, TopHits top, int size)
    {
        (this.all, this.top, this.size) = (all, top, size);
        parts = [.. all.Summands.OrderByDescending(part => part.MostWorth)];
        rest = new float[parts.Length + 1];
        for (int i = parts.Length - 1; i >= 0; i--) rest[i] = (rest[i + 1] + parts[i].MostWorth) * Rounding;
    }

    /// <inheritdoc/>
    public override int Most(int window) => all.Most(window);

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        var sum = workspace.RentSum();
        float least = SortKey.Score(top.Least);
        int added = AddHeaviest(window, sum, workspace, ref least);
        if (added == parts.Length) sum.MoveTo(matches, 1);
        else sum.MoveBestTo(matches, least - rest[added]);
        workspace.Return(sum);
        for (int part = added; part < parts.Length && matches.Count > 0; part++)
        {
            if (parts[part].Most(window) > 0) parts[part].Join(JoinKind.Raise, window, matches, workspace);
            Keep(matches, least - rest[part + 1]);
        }
    }

    /// <summary>Adds parts up until it is less work to look the documents that matter up in the others.</summary>
    /// <returns>How many parts are added up.</returns>
    private int AddHeaviest(int window, WindowSum sum, MatchWorkspace workspace, ref float least)
    {
        long left = parts.Sum(part => (long)part.Most(window));
        int postings = 0;
        for (int part = 0; part < parts.Length;)
        {
            int most = parts[part].Most(window);
            if (most > 0) parts[part].AddTo(window, sum, counted: false, workspace);
            part++;
            left -= most;
            postings += most;
            if (postings < LookEvery || part == parts.Length) continue;
            postings = 0;
            // The best of earlier windows say more than those of this one, but for the first.
            if (window == 0 || rest[part] >= least) least = Math.Max(least, sum.AtRank(size));
            if (rest[part] < least && (long)CostOfLook * (parts.Length - part) * sum.CountFrom(least - rest[part]) < left) return part;
        }
        return parts.Length;
    }

    private static void Keep(WindowMatches matches, float least)
    {
        int kept = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            (matches.Documents[kept], matches.Scores[kept]) = (matches.Documents[i], matches.Scores[i]);
            if (matches.Scores[kept] >= least) kept++;
        }
        matches.Count = kept;
    }
}

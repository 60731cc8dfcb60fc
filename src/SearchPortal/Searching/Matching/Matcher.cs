namespace SearchPortal.Searching.Matching;

/// <summary>A part of a query that finds documents window by window. For one thread and one run; windows are asked for in ascending order.</summary>
internal abstract class Matcher
{
    /// <summary>At least as many as match in a window; 0 says that none does.</summary>
    public abstract int Most(int window);

    /// <summary>No document is worth more; infinite where that is not known.</summary>
    public virtual float MostWorth => float.PositiveInfinity;

    /// <summary>Finds all matches of a window.</summary>
    /// <param name="window">Number of the window.</param>
    /// <param name="matches">What is there is overwritten.</param>
    /// <param name="workspace">Lends memory.</param>
    public abstract void Fill(int window, WindowMatches matches, MatchWorkspace workspace);

    /// <summary>Finds the matches among some documents of a window, and others too where that is no more work.</summary>
    /// <param name="window">Number of the window.</param>
    /// <param name="some">The documents, ascending.</param>
    /// <param name="matches">What is there is overwritten.</param>
    /// <param name="workspace">Lends memory.</param>
    protected virtual void FillAmong(int window, ReadOnlySpan<ushort> some, WindowMatches matches, MatchWorkspace workspace) => Fill(window, matches, workspace);

    /// <summary>Joins the matches of a window with what is there.</summary>
    public virtual void Join(JoinKind kind, int window, WindowMatches matches, MatchWorkspace workspace)
    {
        var others = workspace.RentMatches();
        FillAmong(window, matches.Documents[..matches.Count], others, workspace);
        WindowJoin.Apply(kind, matches, others.Documents[..others.Count], new ReadyScores(others.Scores));
        workspace.Return(others);
    }

    /// <summary>Adds the matches of a window to a sum.</summary>
    /// <param name="window">Number of the window.</param>
    /// <param name="sum">The sum.</param>
    /// <param name="counted">Whether the sum counts lists.</param>
    /// <param name="workspace">Lends memory.</param>
    public virtual void AddTo(int window, WindowSum sum, bool counted, MatchWorkspace workspace)
    {
        var mine = workspace.RentMatches();
        Fill(window, mine, workspace);
        sum.Add(mine.Documents[..mine.Count], new ReadyScores(mine.Scores));
        if (counted) sum.Count(mine.Documents[..mine.Count]);
        workspace.Return(mine);
    }
}

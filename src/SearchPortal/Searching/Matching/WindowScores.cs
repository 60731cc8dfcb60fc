namespace SearchPortal.Searching.Matching;

/// <summary>What the documents of a list are worth.</summary>
internal interface IWindowScores
{
    /// <summary>Of the document at a place of the list.</summary>
    float this[int at] { get; }

    /// <summary>Whether it is known that each is worth more than nothing.</summary>
    bool AreAllPositive { get; }
}

/// <summary>Impacts, each step worth the same.</summary>
internal readonly ref struct ImpactScores(ReadOnlySpan<ushort> impacts, float step) : IWindowScores
{
    private readonly ReadOnlySpan<ushort> impacts = impacts;

    /// <inheritdoc/>
    public float this[int at] => impacts[at] * step;

    /// <inheritdoc/>
    public bool AreAllPositive => step > 0;
}

/// <summary>Each is worth nothing.</summary>
internal readonly ref struct NoScores : IWindowScores
{
    /// <inheritdoc/>
    public float this[int at] => 0;

    /// <inheritdoc/>
    public bool AreAllPositive => false;
}

/// <summary>Scores worked out before.</summary>
internal readonly ref struct ReadyScores(ReadOnlySpan<float> scores) : IWindowScores
{
    private readonly ReadOnlySpan<float> scores = scores;

    /// <inheritdoc/>
    public float this[int at] => scores[at];

    /// <inheritdoc/>
    public bool AreAllPositive => false;
}

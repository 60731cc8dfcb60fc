namespace SearchPortal.Searching.Matching;

/// <summary>Documents of one window that match, ascending, with their scores.</summary>
/// <param name="size">Documents of a window at most.</param>
internal sealed class WindowMatches(int size)
{
    /// <summary>Places behind those that can match, so that so many can be read or written at once.</summary>
    public const int Spare = 32;

    private readonly ushort[] documents = new ushort[size + Spare];
    private readonly float[] scores = new float[size + Spare];

    /// <summary>How many match.</summary>
    public int Count { get; set; }

    /// <summary>Documents, numbered within the window; the first <see cref="Count"/> count.</summary>
    public Span<ushort> Documents => documents;

    /// <summary>What each is worth.</summary>
    public Span<float> Scores => scores;

    /// <summary>Takes documents that are worth nothing yet.</summary>
    /// <param name="some">Ascending.</param>
    public void Take(ReadOnlySpan<ushort> some)
    {
        some.CopyTo(documents);
        Scores[..some.Length].Clear();
        Count = some.Length;
    }
}

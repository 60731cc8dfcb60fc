namespace SearchPortal.Searching;

/// <summary>
/// The ranks of every document's values, as many for each: a loop that always turns as often is read ahead by the processor, while one that
/// ends by the document is guessed wrong for every second. What a document lacks is filled with ranks past the last; what it has beyond
/// stands elsewhere.
/// </summary>
internal sealed class RankRows
{
    /// <summary>Ranks of a row: so many are read at once, and few papers have more authors.</summary>
    public const int Width = 8;

    private readonly int[] rows;
    private readonly int[] beyond;

    /// <summary>Writes the rows of a column.</summary>
    /// <param name="column">Of which a document can have several values.</param>
    /// <param name="ranks">Gives ranks to ordinals.</param>
    public RankRows(FacetColumn column, FrequencyRanks ranks)
    {
        rows = new int[column.Count * Width];
        var further = new List<int>();
        for (int doc = 0; doc < column.Count; doc++) Write(column.Of(doc), ranks, rows.AsSpan(doc * Width, Width), further);
        beyond = [.. further];
    }

    /// <summary>Rows of documents from one on.</summary>
    public ReadOnlySpan<int> From(int doc) => rows.AsSpan(doc * Width);

    /// <summary>The ranks that a negative number in a row stands for.</summary>
    public ReadOnlySpan<int> Beyond(int number) => beyond.AsSpan(~number + 1, beyond[~number]);

    private static void Write(ReadOnlySpan<int> ordinals, FrequencyRanks ranks, Span<int> row, List<int> beyond)
    {
        bool fits = ordinals.Length <= Width;
        int direct = fits ? ordinals.Length : Width - 1;
        for (int i = 0; i < direct; i++) row[i] = ranks.Rank(ordinals[i]);
        // Each place has a rank of its own: adding to the same number again and again is slow.
        for (int i = direct; i < Width; i++) row[i] = ranks.Count + i;
        if (fits) return;
        row[direct] = ~beyond.Count;
        beyond.Add(ordinals.Length - direct);
        foreach (int ordinal in ordinals[direct..]) beyond.Add(ranks.Rank(ordinal));
    }
}

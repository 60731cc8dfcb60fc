namespace SearchPortal.Indexing;

/// <summary>
/// Where a word stands in a paper, in 32 bits that ascend: the field, then the place in it as Lucene numbers places. Fields lie so far apart that no phrase
/// reaches from one into the next.
/// </summary>
internal static class WordPosition
{
    private const int FieldBits = 28;
    private const int LastPlace = (1 << FieldBits) - 1;

    /// <summary>The fields, by number.</summary>
    public static IReadOnlyList<string> Fields { get; } = [IndexSchema.Abstract, IndexSchema.Title, IndexSchema.Author];

    /// <summary>Number of the abstract.</summary>
    public const int Abstract = 0;

    /// <summary>Number of the title.</summary>
    public const int Title = 1;

    /// <summary>Number of the authors' names.</summary>
    public const int Author = 2;

    /// <summary>Number of a field.</summary>
    public static int NumberOf(string field) => field == IndexSchema.Title ? Title : field == IndexSchema.Abstract ? Abstract : Author;

    /// <summary>Packs a position.</summary>
    /// <param name="field">Its number.</param>
    /// <param name="place">From 0 on; what is beyond 2²⁸ counts for that.</param>
    // Nothing lies before the first field, so that what is less than a place by the length of a phrase is still a number.
    public static uint Of(int field, int place) => ((uint)(field + 1) << FieldBits) | (uint)Math.Min(place, LastPlace);

    /// <summary>Number of the field that a position is in; -1 before the first.</summary>
    public static int FieldOf(uint position) => (int)(position >> FieldBits) - 1;
}

namespace SearchPortal.Indexing;

/// <summary>An entry in the list of a word, in 32 bits: its number, and whether the word begins one of its texts.</summary>
internal static class CompletionPosting
{
    private const int EntryBits = 29;
    private const int EntryMask = (1 << EntryBits) - 1;

    /// <summary>Most entries that can be numbered.</summary>
    public const int MaximumEntries = EntryMask;

    /// <summary>Packs a posting.</summary>
    public static int Of(int entry, bool begins) => (entry << 1) | (begins ? 0 : 1);

    /// <summary>The entry.</summary>
    public static int Entry(int posting) => posting >> 1;

    /// <summary>How well a word that a visitor typed the whole or the beginning of fits here, 0 (it begins the text, and whole) to 3.</summary>
    public static int Fit(int posting, bool whole) => ((posting & 1) << 1) | (whole ? 0 : 1);

    /// <summary>A number that orders entries by fit, then by entry.</summary>
    public static int RankedKey(int posting, bool whole) => (Fit(posting, whole) << EntryBits) | Entry(posting);

    /// <summary>The entry of a ranked key.</summary>
    public static int EntryOf(int rankedKey) => rankedKey & EntryMask;

    /// <summary>The fit of a ranked key.</summary>
    public static int FitOf(int rankedKey) => rankedKey >> EntryBits;
}

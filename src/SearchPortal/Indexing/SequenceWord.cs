namespace SearchPortal.Indexing;

/// <summary>
/// A word at its place in an entry's text, in 32 bits: its number, and for a compound ("llmpruner") how many of the words after it
/// it joins. A compound stands before its parts.
/// </summary>
internal static class SequenceWord
{
    /// <summary>Parts one text of an entry (a spelling, a long name) from the next.</summary>
    public const int EndOfText = Mask;

    /// <summary>Compounds are packed as numbers from here on, plain words below.</summary>
    public const int FirstCompound = 1 << Bits;

    private const int Bits = 27;
    private const int Mask = (1 << Bits) - 1;
    private const int MaximumJoined = 15;

    /// <summary>Packs a word.</summary>
    /// <param name="word">Its number.</param>
    /// <param name="joined">Words that it joins; 0 for a plain word.</param>
    public static int Of(int word, int joined) => (Math.Min(joined, MaximumJoined) << Bits) | word;

    /// <summary>The word's number.</summary>
    public static int Number(int packed) => packed & Mask;

    /// <summary>How many of the words after it it joins; 0 for a plain word.</summary>
    public static int Joined(int packed) => packed >> Bits;

    /// <summary>The same place with the word numbered anew.</summary>
    public static int Renumber(int packed, int[] numbers) => packed == EndOfText ? packed : (packed & ~Mask) | numbers[packed & Mask];
}

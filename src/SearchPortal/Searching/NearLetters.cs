namespace SearchPortal.Searching;

/// <summary>
/// Recognises what is at most two letters inserted, left out, changed or swapped away from a word (optimal string alignment, as
/// <see cref="EditDistance"/>): all ways to read it are followed at once, a bit for each (Wu and Manber, CACM 1992; Hyyrö 2003 for swaps).
/// </summary>
internal sealed class NearLetters
{
    /// <summary>Longest word, in bytes: a place before each letter and one behind the last must fit 64 bits.</summary>
    public const int Longest = 63;

    private readonly ulong[] places = new ulong[256];
    private readonly ulong all;
    private readonly ulong end;
    private readonly int edits;

    /// <summary>Recognises what is near a word.</summary>
    /// <param name="word">1 to <see cref="Longest"/> bytes.</param>
    /// <param name="edits">0 to 2.</param>
    public NearLetters(ReadOnlySpan<byte> word, int edits)
    {
        for (int i = 0; i < word.Length; i++) places[word[i]] |= 1UL << i;
        end = 1UL << word.Length;
        all = end | (end - 1);
        this.edits = edits;
        Start = new NearState { None = 1, One = edits >= 1 ? 0b11 & all : 0, Two = edits >= 2 ? 0b111 & all : 0 };
    }

    /// <summary>Nothing is read yet.</summary>
    public NearState Start { get; }

    /// <summary>One letter more is read.</summary>
    public NearState Next(in NearState before, byte letter)
    {
        ulong fits = places[letter];
        // A swap: this letter fits where the last one stood, and the last one fits here.
        ulong swaps = fits & (before.Fits >> 1);
        ulong none = (before.None & fits) << 1;
        ulong one = edits < 1 ? 0 : (((before.One & fits) << 1) | before.None | (before.None << 1) | (none << 1) | ((before.NoneBefore & swaps) << 2)) & all;
        ulong two = edits < 2 ? 0 : (((before.Two & fits) << 1) | before.One | (before.One << 1) | (one << 1) | ((before.OneBefore & swaps) << 2)) & all;
        return new NearState { None = none, One = one, Two = two, NoneBefore = before.None, OneBefore = before.One, Fits = fits };
    }

    /// <summary>How far what was read is from the word; -1 when too far.</summary>
    public int Edits(in NearState state) =>
        (state.None & end) != 0 ? 0 : (state.One & end) != 0 ? 1 : (state.Two & end) != 0 ? 2 : -1;
}

/// <summary>Places in the word that can be reached with what was read, by the edits it took. A bit is a place, from the one before the first letter.</summary>
internal readonly struct NearState
{
    /// <summary>With no edit.</summary>
    public ulong None { get; init; }

    /// <summary>With one at most.</summary>
    public ulong One { get; init; }

    /// <summary>With two at most.</summary>
    public ulong Two { get; init; }

    /// <summary>With no edit, a letter ago.</summary>
    public ulong NoneBefore { get; init; }

    /// <summary>With one at most, a letter ago.</summary>
    public ulong OneBefore { get; init; }

    /// <summary>Where the last letter stands in the word.</summary>
    public ulong Fits { get; init; }

    /// <summary>Whether anything that goes on so can be near enough.</summary>
    public bool IsAlive => (None | One | Two) != 0;
}

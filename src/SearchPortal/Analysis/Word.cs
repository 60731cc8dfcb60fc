namespace SearchPortal.Analysis;

/// <summary>A folded word and all that is derived from it alone.</summary>
/// <param name="text">Folded, unstemmed: "universities".</param>
/// <param name="isStop">Whether it is too common to tell papers apart.</param>
/// <param name="number">No other word of this process has it; one that is younger has a greater one.</param>
internal sealed class Word(string text, bool isStop, int number)
{
    private string? stem;
    private uint hash;

    /// <summary>Folded, unstemmed: "universities".</summary>
    public string Text => text;

    /// <summary>Hash of the text, another one in each process.</summary>
    public int TextHash { get; } = string.GetHashCode(text);

    /// <summary>Whether it is too common to tell papers apart.</summary>
    public bool IsStop => isStop;

    /// <summary>No other word of this process has it. A text that is seen again after it was forgotten is another word.</summary>
    public int Number => number;

    /// <summary>The form ranking matches on: "univers". Worked out when first asked for: names, and titles of papers that stay as they are, never need it.</summary>
    public string Stem => Volatile.Read(ref stem) ?? Derive();

    /// <summary>32-bit hash of the stem, the form word sequences are compared in.</summary>
    public uint Hash
    {
        get
        {
            if (Volatile.Read(ref stem) is null) Derive();
            return hash;
        }
    }

    private string Derive()
    {
        string derived = Vocabulary.Shared.Stem(text);
        hash = Vocabulary.HashOf(derived);
        // Whoever sees the stem sees the hash.
        Volatile.Write(ref stem, derived);
        return derived;
    }
}

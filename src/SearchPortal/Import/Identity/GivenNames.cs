using SearchPortal.Publications;

namespace SearchPortal.Import.Identity;

/// <summary>The given names of a person as folded words; hyphens join ("Jean-Luc" is one word), a word of one letter is an initial.</summary>
/// <param name="Words">In their order.</param>
internal readonly record struct GivenNames(string[] Words)
{
    private static readonly char[] Ends = [' ', '.', '\u00A0'];

    /// <summary>Takes a text apart.</summary>
    public static GivenNames Of(string given) => new([.. given.Split(Ends, StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(word => word.Length > 0)]);

    /// <summary>All letters in one, for what differs by hyphens and blanks only.</summary>
    public string Joined => string.Concat(Words);

    /// <summary>Whether the first name is written out.</summary>
    public bool IsFull => Words.Length > 0 && Words[0].Length > 1;

    /// <summary>Whether both can be one person's: the first names are the same or one is the initial of the other, and of the rest the fewer are among the more, in order.</summary>
    public bool CanBe(GivenNames other)
    {
        if (Words.Length == 0 || other.Words.Length == 0 || !AreOne(Words[0], other.Words[0])) return false;
        var (few, many) = Words.Length <= other.Words.Length ? (Words, other.Words) : (other.Words, Words);
        int at = 1;
        foreach (string word in few.Skip(1))
        {
            while (at < many.Length && !AreOne(word, many[at])) at++;
            if (at++ >= many.Length) return false;
        }
        return true;
    }

    /// <summary>Folded letters and digits; "ae", "oe" and "ue" are the umlauts they may stand for.</summary>
    public static string Letters(string text) =>
        TextFolding.Letters(text).Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);

    private static bool AreOne(string first, string second) =>
        first == second || ((first.Length == 1 || second.Length == 1) && first[0] == second[0]);
}

namespace SearchPortal.Import.Cleaning;

/// <summary>
/// Characters without width that belong to a spelling: Persian, Urdu and the scripts of India tell words apart by a zero-width joiner or
/// non-joiner between two letters, and an emoji of several is joined by one (The Unicode Standard, chapter 23.2). Anywhere else they are dirt.
/// </summary>
internal static class Joiner
{
    private const char NonJoiner = '\u200C', ZeroWidthJoiner = '\u200D';

    /// <summary>Whether a character is such a one.</summary>
    public static bool IsMeant(string text, int at)
    {
        if (text[at] is not (NonJoiner or ZeroWidthJoiner) || at == 0 || at + 1 == text.Length) return false;
        char before = text[at - 1], after = text[at + 1];
        return (Joins(before) && Joins(after)) || (text[at] == ZeroWidthJoiner && (char.IsLowSurrogate(before) || IsSign(before)) && (char.IsHighSurrogate(after) || IsSign(after)));
    }

    /// <summary>Letters and marks of scripts in which letters are joined: Arabic to Sinhala, Tibetan and Burmese, Khmer and Mongolian, Arabic in its presentation forms.</summary>
    private static bool Joins(char c) => c is (>= '\u0600' and <= '\u0DFF') or (>= '\u0F00' and <= '\u109F') or (>= '\u1780' and <= '\u18AF') or (>= '\uFB50' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFDFC') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Signs that emoji are made with, and the mark that makes an emoji of one.</summary>
    private static bool IsSign(char c) => c is (>= '\u2190' and <= '\u2BFF') or '\uFE0F';
}

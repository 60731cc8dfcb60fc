using System.Buffers;

namespace SearchPortal.Import.Cleaning;

/// <summary>Tells amounts of money from math: "$75,000 LIDAR … $5".</summary>
internal static class Money
{
    private static readonly SearchValues<char> MathSigns = SearchValues.Create("\\^_{}=<>");

    /// <summary>Whether what stands between two dollar signs is prose, so that the first sign is one of money.</summary>
    public static bool IsProse(ReadOnlySpan<char> between)
    {
        if (between.Length < 5) return false;
        if (StartsLikePrice(between)) return true;
        return !between.ContainsAny(MathSigns) && CountWords(between) >= (char.IsAsciiDigit(between[0]) ? 1 : 3);
    }

    /// <summary>"5 and ", "1.60 per ", "75,000 lidars ", "3M dollars": a number, then a word.</summary>
    private static bool StartsLikePrice(ReadOnlySpan<char> between)
    {
        int i = 0;
        while (i < between.Length && (char.IsAsciiDigit(between[i]) || between[i] is '.' or ',')) i++;
        if (i == 0) return false;
        if (i < between.Length && between[i] is 'K' or 'M' or 'B' or 'k' or 'm') i++;
        if (i >= between.Length || between[i] is not (' ' or '-' or '\n')) return false;
        return LettersAt(between, i + 1) >= 3;
    }

    private static int CountWords(ReadOnlySpan<char> between)
    {
        int words = 0;
        for (int i = 0; i < between.Length; i++)
        {
            if (i > 0 && between[i - 1] is not (' ' or '\n')) continue;
            if (LettersAt(between, i) is int letters and >= 3)
            {
                words++;
                i += letters;
            }
        }
        return words;
    }

    private static int LettersAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return end - start;
    }
}

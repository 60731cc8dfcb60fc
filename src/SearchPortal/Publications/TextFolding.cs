using System.Buffers;
using System.Globalization;
using System.Text;

namespace SearchPortal.Publications;

/// <summary>
/// Folds letters to the form in which they are compared: compatibility forms resolved (NFKC), lower case, no diacritics
/// ("Müller" → "muller", "ﬁ" → "fi", "Ø" → "o", "ß" → "ss"). Letters without a Latin base keep their own form.
/// </summary>
public static class TextFolding
{
    private static readonly string?[] Table = BuildTable();

    /// <summary>The folded form of one UTF-16 unit; null when it folds to itself; "" when it vanishes (combining mark, soft hyphen, zero width).</summary>
    public static string? Fold(char c) => Table[c];

    /// <summary>Folds a whole text. The result can be longer or shorter than the text.</summary>
    public static string Fold(string text)
    {
        int i = 0;
        while (i < text.Length && Table[text[i]] is null && !char.IsSurrogate(text[i])) i++;
        if (i == text.Length) return text;

        // A grave accent is the only sign of ASCII that folds.
        if (Ascii.IsValid(text)) return text.ToLowerInvariant().Replace('`', '\'');

        // Mathematical letters (𝜸, 𝒜) lie outside the plane the table covers.
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0) text = NormalizeSafely(text, NormalizationForm.FormKC);
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (Table[c] is string replacement) folded.Append(replacement);
            else folded.Append(c);
        }
        return folded.ToString();
    }

    /// <summary>The letters and digits of a folded text.</summary>
    internal static string Letters(string text)
    {
        string folded = Fold(text);
        char[] letters = ArrayPool<char>.Shared.Rent(folded.Length);
        int count = 0;
        foreach (char c in folded)
            if (char.IsLetterOrDigit(c)) letters[count++] = c;
        string kept = count == folded.Length ? folded : new string(letters, 0, count);
        ArrayPool<char>.Shared.Return(letters);
        return kept;
    }

    private static string?[] BuildTable()
    {
        var table = new string?[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (c is >= 0xD800 and <= 0xDFFF) continue;
            string original = ((char)c).ToString();
            string folded = FoldSlowly((char)c);
            if (folded != original) table[c] = folded;
        }
        return table;
    }

    private static string FoldSlowly(char c)
    {
        if (Special(c) is string special) return special;
        if (c < 0x80) return char.ToLowerInvariant(c).ToString();
        // Ideographs and private letters are what they are; half of the table, and asking about each takes its time at every start.
        if (c is >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uE000' and <= '\uF8FF') return c.ToString();
        // Hangul and kana decompose into parts that are letters, not accents.
        if (c is >= '\u3040' and <= '\u30FF' or >= '\uAC00' and <= '\uD7A3') return c.ToString();
        var folded = new StringBuilder();
        foreach (char part in NormalizeSafely(c.ToString(), NormalizationForm.FormKD))
        {
            if (IsDiacritic(part) || CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.Format) continue;
            folded.Append(Special(part) ?? char.ToLowerInvariant(part).ToString());
        }
        return folded.ToString();
    }

    /// <summary>
    /// Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic, which readers leave out. The marks of Indic and
    /// South-East Asian scripts are vowels that no one leaves out.
    /// </summary>
    private static bool IsDiacritic(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0489') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F') or '\u0670'
            or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F')
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Letters and punctuation that no Unicode decomposition takes to their plain form.</summary>
    private static string? Special(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ħ' or 'Ħ' => "h",
        'ı' => "i",
        'ŧ' or 'Ŧ' => "t",
        'ŋ' or 'Ŋ' => "n",
        'ĸ' => "k",
        'ς' => "σ",
        '‘' or '’' or '‚' or '‛' or '′' or '`' or '´' or 'ʼ' or 'ʹ' or 'ʻ' or 'ʽ' or 'ʾ' or 'ʿ' or '‹' or '›' => "'",
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' => "\"",
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' or '－' => "-",
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "",
        '\u00A0' or '\u2007' or '\u202F' => " ",
        _ => null,
    };

    /// <summary>Normalises any text: half letters (lone surrogates) and U+FFFE, which .NET refuses to normalise, become U+FFFD.</summary>
    private static string NormalizeSafely(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD').Normalize(form);
        }
    }
}

using System.Globalization;
using System.Text;

namespace SearchPortal.Export;

/// <summary>LaTeX text in ASCII: letters with accents become commands in braces, which BibTeX takes for one letter (btxdoc, section 4).</summary>
internal static class LatexAscii
{
    /// <summary>The text with no letter outside ASCII. What LaTeX has no command for is <c>{\symbol{"9A6C}}</c>, which engines with Unicode fonts set.</summary>
    public static string From(string text)
    {
        var ascii = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            Rune.DecodeFromUtf16(rest, out var rune, out int length);
            int marked = Rune.IsLetter(rune) ? length + CountMarks(rest[length..]) : length;
            if (marked > length && Accented(rest[..marked].ToString().Normalize(NormalizationForm.FormD)) is { } accented)
            {
                ascii.Append('{').Append(accented).Append('}');
                length = marked;
            }
            else if (rune.IsAscii) ascii.Append((char)rune.Value);
            else ascii.Append(LatexSymbols.Find(rune) ?? FromParts(rune));
            rest = rest[length..];
        }
        return ascii.ToString();
    }

    private static int CountMarks(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && LatexSymbols.FindAccent(text[count]) is not null) count++;
        return count;
    }

    private static string FromParts(Rune rune)
    {
        string letter = rune.ToString();
        if (CharUnicodeInfo.GetUnicodeCategory(rune.Value) == UnicodeCategory.NonSpacingMark && LatexSymbols.FindAccent(letter[0]) is char lone) return $"{{\\{lone}{{}}}}";
        string parts = letter.Normalize(NormalizationForm.FormD);
        if (parts is [>= 'A' and <= 'z', '\u0326']) return $"{{\\textcommabelow{{{parts[0]}}}}}";
        if (parts.Length > 1 && Accented(parts) is { } accented) return $"{{{accented}}}";
        string simple = letter.Normalize(NormalizationForm.FormKD);
        return Ascii.IsValid(simple) ? simple : string.Create(CultureInfo.InvariantCulture, $"{{\\symbol{{\"{rune.Value:X4}}}}}");
    }

    /// <summary>The command of a letter and its marks, nearest first; null when LaTeX lacks one of them.</summary>
    private static string? Accented(string parts)
    {
        string? text = char.IsAscii(parts[0]) ? parts[..1] : parts[0] == 'ı' ? "\\i" : LatexSymbols.Find(new Rune(parts[0] is >= '\uD800' and <= '\uDFFF' ? '\uFFFD' : parts[0]));
        foreach (char mark in parts.AsSpan(1))
        {
            if (text is null || LatexSymbols.FindAccent(mark) is not char accent) return null;
            // An accent takes the place of the dot.
            string letter = text is "i" && accent is not ('d' or 'k' or 'c' or 'b') ? "\\i" : text;
            text = letter.Length == 1 && !char.IsAsciiLetter(accent) ? $"\\{accent}{letter}" : $"\\{accent}{{{letter}}}";
        }
        return text;
    }
}

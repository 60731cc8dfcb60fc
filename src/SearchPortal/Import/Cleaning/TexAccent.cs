using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>TeX accents in all their spellings: <c>\"o</c>, <c>\"{o}</c>, <c>{\"o}</c>, <c>\v s</c>, <c>\'{\i}</c>, <c>\'{\^e}</c>.</summary>
internal static class TexAccent
{
    private const int MaximumAccents = 3;
    private const int LongestLetter = 12;

    /// <summary>The mark of an accent that packages name by a word, <c>\textcommabelow s</c>; null for another word.</summary>
    public static char? Named(ReadOnlySpan<char> word) => word switch
    {
        "capitalgrave" => '\u0300',
        "capitalacute" => '\u0301',
        "capitalcircumflex" => '\u0302',
        "capitaltilde" => '\u0303',
        "capitalmacron" => '\u0304',
        "capitalbreve" => '\u0306',
        "capitaldotaccent" => '\u0307',
        "capitaldieresis" => '\u0308',
        "capitalring" => '\u030A',
        "capitalhungarumlaut" => '\u030B',
        "capitalcaron" => '\u030C',
        "textdoublegrave" => '\u030F',
        "textringbelow" or "textsubring" => '\u0325',
        "textcommabelow" => '\u0326',
        "capitalcedilla" => '\u0327',
        "capitalogonek" => '\u0328',
        "textbarbelow" or "textsubbar" => '\u0331',
        "newtie" or "capitaltie" or "capitalnewtie" => '\u0361',
        "textcommaabove" => '\u0313',
        "textdotbelow" => '\u0323',
        "textogonekcentered" => '\u0328',
        "textroundcap" => '\u0311',
        "texttildebelow" => '\u0330',
        _ => null,
    };

    /// <summary>Reads an accent with its letter; false when the character is no accent or no letter follows that can carry it.</summary>
    /// <param name="scan">At the backslash.</param>
    /// <param name="accent">The character after it, or the mark of a <see cref="Named"/> one.</param>
    /// <param name="after">Index after the accent.</param>
    public static bool TryRead(InlineScan scan, char accent, int after)
    {
        if (Combining(accent) == '\0') return false;
        bool grouped = scan.At(scan.SkipSpaces(after)) == '{';
        if (!scan.IsLatex && !grouped && IsEscapedQuote(scan, accent, after)) return false;
        var marks = new StringBuilder(MaximumAccents);
        marks.Append(Combining(accent));
        int i = SkipToBase(scan, after, char.IsAsciiLetter(accent) || IsMark(accent), marks);
        string? letter = ReadBase(scan, ref i);
        if (letter is null) return false;
        string accented = (letter + marks).Normalize(NormalizationForm.FormC);
        // "don\'t" is an escaped apostrophe: no letter is made of t and an acute.
        if (!scan.IsLatex && !grouped && accented.Length > 1) return false;
        scan.Write(accented, i);
        return true;
    }

    /// <summary>Goes on to the letter, through a brace and further accents, whose marks stand nearer to the letter.</summary>
    private static int SkipToBase(InlineScan scan, int i, bool named, StringBuilder marks)
    {
        while (true)
        {
            i = scan.SkipSpaces(i);
            if (scan.At(i) == '{') i = scan.SkipSpaces(i + 1);
            else if (named && i > 0 && scan.At(i - 1) != ' ' && char.IsAsciiLetter(scan.At(i))) return i;
            char inner = scan.At(i + 1);
            bool accented = scan.At(i) == '\\' && Combining(inner) != '\0' && !(char.IsAsciiLetter(inner) && char.IsAsciiLetter(scan.At(i + 2)));
            if (!accented || marks.Length == MaximumAccents) return i;
            marks.Insert(0, Combining(inner));
            i += 2;
        }
    }

    private static string? ReadBase(InlineScan scan, ref int i)
    {
        if (char.IsLetter(scan.At(i))) return scan.Text[i++].ToString();
        if (scan.At(i) != '\\') return null;
        int end = i + 1;
        while (char.IsAsciiLetter(scan.At(end)) && end - i < LongestLetter) end++;
        ReadOnlySpan<char> name = scan.Text.AsSpan(i + 1, end - i - 1);
        string? letter = name switch
        {
            "i" => "i",
            "j" => "j",
            _ => TexSymbols.IsLetter(name) ? TexSymbols.Find(name) : null,
        };
        if (letter is null) return null;
        i = scan.At(end) == ' ' ? end + 1 : end;
        return letter;
    }

    /// <summary>"model\'s", and <c>\"</c> in a text where such a mark also closes a quotation.</summary>
    private static bool IsEscapedQuote(InlineScan scan, char accent, int after)
    {
        if (accent == '\'') return char.IsLetter(scan.Before) && scan.At(after) == 's' && !char.IsLetter(scan.At(after + 1));
        return accent == '"' && (scan.EscapesQuotes ??= HasClosingQuote(scan.Text));
    }

    private static bool HasClosingQuote(string text)
    {
        for (int at = text.IndexOf("\\\"", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\\\"", at + 2, StringComparison.Ordinal))
        {
            if (at + 2 == text.Length || (!char.IsLetter(text[at + 2]) && text[at + 2] is not ('{' or '\\'))) return true;
        }
        return false;
    }

    private static bool IsMark(char accent) => accent is >= '\u0300' and <= '\u036F';

    private static char Combining(char accent) => accent switch
    {
        '`' => '\u0300',
        '\'' => '\u0301',
        '^' => '\u0302',
        '~' => '\u0303',
        '=' => '\u0304',
        'u' => '\u0306',
        '.' => '\u0307',
        '"' => '\u0308',
        'h' => '\u0309',
        'r' => '\u030A',
        'H' => '\u030B',
        'v' => '\u030C',
        'G' => '\u030F',
        'd' => '\u0323',
        'c' => '\u0327',
        'k' => '\u0328',
        'b' => '\u0331',
        't' => '\u0361',
        _ when IsMark(accent) => accent,
        _ => '\0',
    };
}

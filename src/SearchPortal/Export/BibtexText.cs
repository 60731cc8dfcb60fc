using System.Buffers;
using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>
/// Text as the value of a BibTeX field. BibTeX counts braces without regard to backslashes (btxdoc, section 4), so a lone brace is
/// written by its name, and every value made here is balanced.
/// </summary>
internal static class BibtexText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&%#_${}\\~^");

    /// <summary>A title: words with a capital inside and names of one letter ("vitamin C", "Q-learning") are braced, so that no style lowers them; math is kept and braced.</summary>
    public static string Title(string title)
    {
        var text = new StringBuilder();
        foreach (var run in MathText.Split(ExportText.Clean(title, keepsLines: false)))
        {
            if (run.IsMath) text.Append('{').Append(Math(run.Text)).Append('}');
            else AppendWords(text, run.Text);
        }
        return text.ToString();
    }

    /// <summary>Any text with its math and paragraphs; null stays null.</summary>
    public static string? Literal(string? value) =>
        value is null ? null : string.Concat(MathText.Split(ExportText.Clean(value, keepsLines: true)).Select(run => run.IsMath ? Math(run.Text) : Escape(run.Text)));

    /// <summary>Texts in one field; one that holds a separator is braced.</summary>
    public static string List(IReadOnlyList<string> items, string separator) =>
        string.Join(separator, items.Select(item => item.AsSpan().ContainsAny(',', ';') ? $"{{{Literal(item)}}}" : Literal(item)));

    /// <summary>An address or identifier, which programs read as it stands; braces and white space are percent-encoded.</summary>
    public static string? Verbatim(string? value) => value is null ? null : string.Concat(ExportText.Clean(value, keepsLines: false).Select(VerbatimUnit));

    /// <summary>An address in ASCII (RFC 3987, section 3.1).</summary>
    public static string PercentEncoded(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    /// <summary>"Family, Given and Family, Given"; groups in braces. "" when there are none.</summary>
    public static string Names(IReadOnlyList<PersonName> names) => string.Join(" and ", names.Select(Name));

    private static string Name(PersonName name)
    {
        if (name.Given.Length == 0 && name.Suffix is null) return $"{{{Escape(ExportText.Clean(name.Family, keepsLines: false))}}}";
        string[] parts = name.Suffix is null ? [name.Family, name.Given] : [name.Family, name.Suffix, name.Given];
        string written = string.Join(", ", parts.Select(NamePart));
        // Biber skips an entry with a name of more than two commas, wherever they stand, unless all of it is in braces.
        return written.Count(c => c == ',') <= 2 ? written : $"{{{Escape(ExportText.Clean(string.Join(", ", parts), keepsLines: false))}}}";
    }

    // A comma or the word "and" would part the name where it is whole; biber takes a comma at its end for one too many, even in braces.
    private static string NamePart(string part)
    {
        string escaped = Escape(ExportText.Clean(part, keepsLines: false).TrimEnd(',', ' '));
        return part.Contains(',', StringComparison.Ordinal) || $" {part} ".Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{escaped}}}" : escaped;
    }

    private static void AppendWords(StringBuilder text, string words)
    {
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && (char.IsLetterOrDigit(words[i]) || words[i] is '-' or '\'' or '’' or '+')) continue;
            AppendWord(text, words[start..i], i < words.Length ? words[i] : ' ');
            if (i < words.Length) text.Append(Escape(words[i]));
            start = i + 1;
        }
    }

    private static void AppendWord(StringBuilder text, string word, char next)
    {
        bool isLetter = word.Length > 0 && char.IsUpper(word[0]) && (word.Length == 1 || !char.IsLetter(word[1]));
        // "A" is an article unless a sign makes it a name ("A*").
        bool keepsCase = word.Skip(1).Any(char.IsUpper) || (isLetter && (word != "A" || next is '*' or '&' or '#'));
        text.Append(keepsCase ? $"{{{Escape(word)}}}" : Escape(word));
    }

    private static string Math(string tex)
    {
        if (IsBalanced(tex)) return $"${tex}$";
        string named = tex.Replace("\\{", "\\lbrace ", StringComparison.Ordinal).Replace("\\}", "\\rbrace ", StringComparison.Ordinal);
        return IsBalanced(named) ? $"${named}$" : Escape($"${tex}$");
    }

    private static bool IsBalanced(string tex)
    {
        int depth = 0;
        foreach (char c in tex)
        {
            if (c == '{') depth++;
            else if (c == '}' && --depth < 0) return false;
        }
        return depth == 0;
    }

    private static string Escape(string literal) => literal.AsSpan().ContainsAny(Special) ? string.Concat(literal.Select(Escape)) : literal;

    private static string Escape(char c) => c switch
    {
        '&' or '%' or '#' or '_' or '$' => $"\\{c}",
        '{' => "\\textbraceleft{}",
        '}' => "\\textbraceright{}",
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        _ => c.ToString(),
    };

    private static string VerbatimUnit(char c) => c switch
    {
        '{' or '}' or '"' or '\\' or <= ' ' => $"%{(int)c:X2}",
        _ => c.ToString(),
    };
}

using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>
/// Text as the value of a BibTeX field. BibTeX counts braces without regard to backslashes (btxdoc, section 4), so a lone brace is
/// written by its name, and every value made here is balanced.
/// </summary>
internal static class BibtexText
{
    /// <summary>A title: words with a capital inside are braced, so that no style lowers them; math is kept and braced.</summary>
    public static string Title(string title)
    {
        var text = new StringBuilder();
        foreach (var run in MathText.Split(title))
        {
            if (run.IsMath) text.Append('{').Append(Math(run.Text)).Append('}');
            else AppendWords(text, run.Text);
        }
        return text.ToString();
    }

    /// <summary>Any text with its math; null stays null.</summary>
    public static string? Literal(string? value) =>
        value is null ? null : string.Concat(MathText.Split(value).Select(run => run.IsMath ? Math(run.Text) : Escape(run.Text)));

    /// <summary>An address or identifier, which programs read as it stands; braces and white space are percent-encoded.</summary>
    public static string? Verbatim(string? value) => value is null ? null : string.Concat(value.Select(VerbatimUnit));

    /// <summary>"Family, Given and Family, Given"; groups in braces. "" when there are none.</summary>
    public static string Names(IReadOnlyList<PersonName> names) => string.Join(" and ", names.Select(Name));

    private static string Name(PersonName name)
    {
        if (name.Given.Length == 0 && name.Suffix is null) return $"{{{Escape(name.Family)}}}";
        string[] parts = name.Suffix is null ? [name.Family, name.Given] : [name.Family, name.Suffix, name.Given];
        return string.Join(", ", parts.Select(NamePart));
    }

    // A comma or the word "and" would part the name where it is whole.
    private static string NamePart(string part) =>
        part.Contains(',', StringComparison.Ordinal) || $" {part} ".Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Escape(part)}}}" : Escape(part);

    private static void AppendWords(StringBuilder text, string words)
    {
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && (char.IsLetterOrDigit(words[i]) || words[i] is '-' or '\'' or '’' or '+')) continue;
            AppendWord(text, words[start..i]);
            if (i < words.Length) text.Append(Escape(words[i]));
            start = i + 1;
        }
    }

    private static void AppendWord(StringBuilder text, string word)
    {
        bool keepsCase = word.Skip(1).Any(char.IsUpper);
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

    private static string Escape(string literal) => string.Concat(literal.Select(Escape));

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

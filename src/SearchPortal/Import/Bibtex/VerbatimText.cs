using System.Text;

namespace SearchPortal.Import.Bibtex;

/// <summary>Addresses and identifiers, whose letters mean themselves and which are often escaped all the same.</summary>
internal static class VerbatimText
{
    private const string Escaped = "_%&#$~{}^";

    private static readonly (string Macro, string Text)[] Macros =
        [("\\textless", "<"), ("\\textgreater", ">"), ("\\textunderscore", "_"), ("\\textasciitilde", "~"), ("\\textendash", "–"), ("\\url", ""), ("$<$", "<"), ("$>$", ">"), ("$\\sim$", "~")];

    /// <summary>Without TeX's braces and escapes ("10.1007/x\_1" → "10.1007/x_1"), of several words the first.</summary>
    public static string Clean(string raw)
    {
        string text = raw;
        foreach (var (macro, replacement) in Macros) text = text.Replace(macro, replacement, StringComparison.Ordinal);
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && Escaped.Contains(text[i + 1], StringComparison.Ordinal)) c = text[++i];
            else if (c is '{' or '}') continue;
            clean.Append(c);
        }
        string[] words = clean.ToString().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : words[0];
    }

    /// <summary>The address in "\url{…}" or "\href{…}{text}", or the whole text if it is one; null when there is none.</summary>
    public static string? FindUrl(string raw)
    {
        foreach (string macro in (ReadOnlySpan<string>)["\\url{", "\\href{"])
        {
            int start = raw.IndexOf(macro, StringComparison.Ordinal);
            int end = start < 0 ? -1 : raw.IndexOf('}', start);
            if (end > 0) return Clean(raw[(start + macro.Length)..end]);
        }
        string text = raw.Trim();
        return text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.Any(char.IsWhiteSpace) ? Clean(text) : null;
    }
}

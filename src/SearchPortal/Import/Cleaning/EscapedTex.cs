namespace SearchPortal.Import.Cleaning;

/// <summary>
/// TeX that a program took for plain text and escaped once more: Mendeley's <c>$\backslash$textit{\{}x{\}}</c>, Springer's
/// <c>{\$}{\$}{\backslash}alpha {\$}{\$}</c>.
/// </summary>
internal static class EscapedTex
{
    private const string Backslash = "$\\backslash$";

    private static readonly (string Escaped, string Plain)[] Escapes =
        [(Backslash, "\\"), ("{\\backslash}", "\\"), ("{\\{}", "{"), ("{\\}}", "}"), ("{\\$}", "$"), ("{\\_}", "_"), ("{\\^{}}", "^"), ("{\\^}", "^")];

    /// <summary>The TeX that was meant; the same text where nothing shows that it was escaped.</summary>
    public static string Undo(string text)
    {
        if (!IsEscaped(text)) return text;
        foreach (var (escaped, plain) in Escapes) text = text.Replace(escaped, plain, StringComparison.Ordinal);
        return text;
    }

    // A backslash before a letter is a command; two pairs of dollar signs are a formula.
    private static bool IsEscaped(string text)
    {
        int at = text.IndexOf(Backslash, StringComparison.Ordinal);
        if (at >= 0 && at + Backslash.Length < text.Length && char.IsAsciiLetter(text[at + Backslash.Length])) return true;
        const string Dollars = "{\\$}{\\$}";
        int first = text.IndexOf(Dollars, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(Dollars, first + Dollars.Length, StringComparison.Ordinal) >= 0;
    }
}

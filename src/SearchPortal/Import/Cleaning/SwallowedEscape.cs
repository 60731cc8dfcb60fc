namespace SearchPortal.Import.Cleaning;

/// <summary>
/// TeX commands whose backslash and "t" a program took for a tab: "⇥extbf{x}" or, the tab being a space by now, "$2 imes$".
/// </summary>
internal static class SwallowedEscape
{
    private static readonly string[] Tails = ["extbf{", "extit{", "exttt{", "extsc{", "extrm{", "extsf{", "ext{", "imes", "ilde{", "heta"];

    /// <summary>The text with these commands whole again; the same instance when there are none.</summary>
    public static string Restore(string text)
    {
        if (text.AsSpan().IndexOfAny('{', '$') < 0) return text;
        foreach (string tail in Tails)
        {
            if (Find(text, tail, 0) >= 0) text = Restore(text, tail);
        }
        return text;
    }

    private static string Restore(string text, string tail)
    {
        var restored = new System.Text.StringBuilder(text.Length + 16);
        int copied = 0;
        for (int at = Find(text, tail, 0); at >= 0; at = Find(text, tail, at + tail.Length))
        {
            // Within math the blank was the tab itself; in prose it may be the one between two words.
            bool swallowed = text[at - 1] == '\t' || (at > 1 && text[at - 2] is '$' or '{' or '(');
            restored.Append(text, copied, at - copied - (swallowed ? 1 : 0)).Append("\\t");
            copied = at;
        }
        return restored.Append(text, copied, text.Length - copied).ToString();
    }

    private static int Find(string text, string tail, int from)
    {
        for (int at = text.IndexOf(tail, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(tail, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] is '\t' or ' ' && (tail[^1] == '{' || EndsWord(text, at + tail.Length))) return at;
        }
        return -1;
    }

    private static bool EndsWord(string text, int end) => end == text.Length || !char.IsLetter(text[end]);
}

using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>Namespace declarations that lost their tag: <c>xmlns:mml="…"</c> in the middle of a text.</summary>
internal static class NamespaceDeclarations
{
    private const string Start = "xmlns";

    /// <summary>The text without them.</summary>
    public static string Remove(string text)
    {
        var kept = new StringBuilder(text.Length);
        int copied = 0;
        for (int at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + Start.Length, StringComparison.Ordinal))
        {
            int end = EndOf(text, at + Start.Length);
            if (end < 0 || at < copied) continue;
            kept.Append(text, copied, at - copied);
            copied = end;
        }
        return copied == 0 ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    private static int EndOf(string text, int i)
    {
        int limit = Math.Min(text.Length, i + 300);
        while (i < limit && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is ':' or '-')) i++;
        if (i + 1 >= limit || text[i] != '=' || text[i + 1] is not ('"' or '\'')) return -1;
        int close = text.IndexOf(text[i + 1], i + 2, limit - i - 2);
        return close < 0 ? -1 : close + 1;
    }
}

using System.Buffers;
using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>White space and normal form: the last step of a round.</summary>
internal static class Layout
{
    private static readonly SearchValues<char> OddSpaces =
        SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>All on one line, single spaces, NFC.</summary>
    public static string Line(string text) => Normalized(IsTidy(text) ? text : Collapse(text, parted: false));

    /// <summary>A blank line between paragraphs, single spaces within, NFC.</summary>
    public static string Paragraphs(string text) => Normalized(IsTidy(text) ? text : Collapse(text, parted: true));

    private static bool IsTidy(string text) =>
        text.Length == 0
        || (text[0] != ' ' && text[^1] != ' ' && text.AsSpan().IndexOfAny(OddSpaces) < 0 && !text.Contains("  ", StringComparison.Ordinal));

    private static string Collapse(string text, bool parted)
    {
        var lines = new StringBuilder(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            int word = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            lines.Append(text, word, i - word);
            int breaks = 0;
            int gap = i;
            for (; i < text.Length && char.IsWhiteSpace(text[i]); i++) breaks += Breaks(text, i);
            if (i == gap || lines.Length == 0 || i == text.Length) continue;
            lines.Append(parted && breaks >= 2 ? "\n\n" : " ");
        }
        return lines.ToString();
    }

    private static int Breaks(string text, int i) => text[i] switch
    {
        '\n' or '\u0085' or '\u2028' => 1,
        '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? 0 : 1,
        '\u2029' => 2,
        _ => 0,
    };

    /// <summary>Below U+0300 every text is in NFC.</summary>
    private static string Normalized(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF') && !text.IsNormalized(NormalizationForm.FormC)
            ? text.Normalize(NormalizationForm.FormC)
            : text;
}

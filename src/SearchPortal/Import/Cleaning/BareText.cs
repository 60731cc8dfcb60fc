using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>The last resort for a text whose markup has no end: its letters, digits, spaces and plain punctuation.</summary>
internal static class BareText
{
    /// <summary>The text without any character that a cleaning step takes for markup.</summary>
    public static string Of(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is ' ' or '\n' or '.' or ',' or ';') bare.Append(c);
            else if (c > '\u00FF' && char.IsLetter(c) && c is not (>= '\uFB00' and <= '\uFB06')) bare.Append(c);
        }
        return bare.ToString();
    }
}

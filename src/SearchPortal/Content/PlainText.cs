using System.Text;

namespace SearchPortal.Content;

/// <summary>Tidies the texts of settings.</summary>
internal static class PlainText
{
    /// <summary>The text on one line, NFC, without control characters; runs of white space become one space.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in Normalized(text))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else
            {
                line.Append(c);
            }
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The text with its lines, NFC, without other control characters.</summary>
    public static string Lines(string text) =>
        string.Concat(Normalized(text).Replace("\r\n", "\n", StringComparison.Ordinal).Where(c => c is '\n' or '\t' || !char.IsControl(c))).Trim();

    /// <summary>A lone surrogate, which YAML can write as an escape, becomes the replacement character, and so does U+FFFE: nothing can normalise them.</summary>
    private static string Normalized(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormC);
}

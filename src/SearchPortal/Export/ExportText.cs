using System.Buffers;
using System.Text;
using SearchPortal.Mathematics;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Texts of publications as files hold them: without TeX, and without characters that XML 1.0 forbids (section 2.2) or no reader shows.</summary>
internal static class ExportText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF')]);

    /// <summary>The text on one line, math as plain letters.</summary>
    public static string Line(string text) => Clean(Plain(text), keepsLines: false);

    /// <summary>The text with its paragraphs ("\n\n"), math as plain letters.</summary>
    public static string Paragraphs(string text) => Clean(Plain(text), keepsLines: true);

    /// <summary>The text as it stands but for what no file may hold; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="keepsLines">Whether line feeds stay; else they become spaces, as other white space does.</param>
    public static string Clean(string text, bool keepsLines)
    {
        if (text.AsSpan().IndexOfAny(Suspects) < 0) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' && keepsLines) clean.Append('\n');
            else if (rune.Value is '\n' or '\t' or '\r' or 0x85 or 0x2028 or 0x2029) clean.Append(' ');
            else if (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)) clean.Append(rune);
        }
        return clean.ToString();
    }

    private static string Plain(string text) =>
        text.Contains('$', StringComparison.Ordinal) ? string.Concat(MathText.Split(text).Select(run => run.IsMath ? MathPlainText.From(run.Text) : run.Text)) : text;
}

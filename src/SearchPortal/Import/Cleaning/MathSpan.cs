using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>Math in all its delimiters, written between single dollar signs; and dollar signs that are money.</summary>
internal static class MathSpan
{
    /// <summary>Reads the dollar sign at the scan's position.</summary>
    public static void Read(InlineScan scan)
    {
        int open = scan.Position;
        bool doubled = scan.At(open + 1) == '$';
        int start = open + (doubled ? 2 : 1);
        int close = FindDollar(scan.Text, start);
        ReadOnlySpan<char> tex = close < 0 ? "" : scan.Text.AsSpan(start, close - start);
        if (close < 0 || tex.Contains("\n\n", StringComparison.Ordinal) || (!doubled && Money.IsProse(tex)))
        {
            WriteLiteral(scan, open + 1);
            return;
        }
        if (doubled && scan.At(close + 1) != '$')
        {
            // "$$x$": one of the two is too many; nothing at all between two is too.
            scan.Position = tex.Length == 0 ? start : open + 1;
            return;
        }
        Write(scan, tex);
        scan.Position = close + (doubled ? 2 : 1);
        if (doubled) Repetition.Skip(scan, tex);
    }

    /// <summary>Writes a literal dollar sign.</summary>
    public static void WriteLiteral(InlineScan scan, int next)
    {
        scan.Output.Append(InlineScan.LiteralDollar);
        scan.Position = next;
    }

    /// <summary>Writes TeX between dollar signs; nothing when it is empty, and text when it is no more than that (<c>\textit{word}</c>).</summary>
    public static void Write(InlineScan scan, ReadOnlySpan<char> tex)
    {
        if (TextOnly(tex.Trim()) is string words)
        {
            scan.Output.Append(words);
            return;
        }
        int start = scan.Output.Length;
        scan.Output.Append('$');
        AppendTex(scan.Output, tex.Trim());
        if (scan.Output.Length == start + 1) scan.Output.Length = start;
        else scan.Output.Append('$');
    }

    /// <summary>Within math a bare dollar sign cannot stand, nor a blank line, nor a backslash before the closing sign.</summary>
    private static void AppendTex(StringBuilder output, ReadOnlySpan<char> tex)
    {
        int start = output.Length;
        for (int i = 0; i < tex.Length; i++)
        {
            if (tex[i] == '\\' && i + 1 < tex.Length) output.Append(tex[i++]).Append(tex[i]);
            else if (tex[i] is not ('$' or '\\')) output.Append(tex[i] == '\n' ? ' ' : tex[i]);
        }
        // A command made of a backslash and a space ends the formula without its space once that is trimmed.
        while (output.Length > start && char.IsWhiteSpace(output[^1])) output.Length--;
        if (EndsInBackslash(output, start)) output.Length--;
        while (output.Length > start && char.IsWhiteSpace(output[^1])) output.Length--;
    }

    private static bool EndsInBackslash(StringBuilder output, int start)
    {
        int count = 0;
        while (output.Length - count > start && output[output.Length - count - 1] == '\\') count++;
        return count % 2 == 1;
    }

    private static string? TextOnly(ReadOnlySpan<char> tex)
    {
        if (!tex.StartsWith("\\text") && !tex.StartsWith("\\emph{")) return null;
        int open = tex.IndexOf('{');
        if (open < 0 || tex[^1] != '}' || tex[1..open] is not ("text" or "textit" or "textbf" or "textsc" or "texttt" or "textsf" or "textrm" or "emph")) return null;
        ReadOnlySpan<char> words = tex[(open + 1)..^1];
        return words.ContainsAny("\\{}$_^~".AsSpan()) ? null : words.ToString();
    }

    private static int FindDollar(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '$') return i;
        }
        return -1;
    }
}

namespace SearchPortal.Import.Cleaning;

/// <summary><c>\begin{…}</c> and <c>\end{…}</c>: equations become math, lists and documents lose their frame.</summary>
internal static class TexEnvironment
{
    /// <summary>Reads the start or end of an environment.</summary>
    /// <param name="scan">At the backslash.</param>
    /// <param name="nameEnd">Index after "begin" or "end".</param>
    /// <param name="begins">Which of the two it is.</param>
    public static void Read(InlineScan scan, int nameEnd, bool begins)
    {
        int close = scan.At(nameEnd) == '{' ? scan.FindGroupEnd(nameEnd) : -1;
        if (close < 0 || close - nameEnd > 30)
        {
            scan.Position = nameEnd;
            return;
        }
        string name = scan.Text[(nameEnd + 1)..close];
        if (begins && IsMath(name) && scan.FindEnd($"\\end{{{name}}}", close) is int end and > 0)
        {
            WriteMath(scan, name, close + 1, end);
            scan.Position = end + name.Length + 6;
            return;
        }
        scan.Position = close + 1;
        if (begins) TexArguments.Drop(scan, close + 1, 0);
        if (name is not "document") scan.Output.Append("\n\n");
    }

    private static void WriteMath(InlineScan scan, string name, int start, int end)
    {
        ReadOnlySpan<char> tex = scan.Text.AsSpan(start, end - start);
        bool rows = tex.Contains("\\\\", StringComparison.Ordinal) || tex.Contains('&');
        if (!IsEquation(name)) MathSpan.Write(scan, $"\\begin{{{name}}}{tex}\\end{{{name}}}");
        else if (rows) MathSpan.Write(scan, $"\\begin{{aligned}}{tex}\\end{{aligned}}");
        else MathSpan.Write(scan, tex);
    }

    private static bool IsMath(string name) => IsEquation(name) || name.EndsWith("matrix", StringComparison.Ordinal) || name is "cases" or "array" or "aligned" or "gathered" or "split";

    private static bool IsEquation(string name) =>
        name.AsSpan().TrimEnd('*') is "equation" or "align" or "gather" or "multline" or "eqnarray" or "displaymath" or "math" or "flalign" or "alignat" or "dmath";
}

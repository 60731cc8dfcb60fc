namespace SearchPortal.Import.Cleaning;

/// <summary>Math that its author left outside dollar signs: <c>\frac{1}{2}</c>, <c>\ell_1</c>, <c>10^{-3}</c>.</summary>
internal static class MathRun
{
    /// <summary>Reads a sub- or superscript whose braces show that it is math; false when the character is itself.</summary>
    public static bool TryReadScript(InlineScan scan)
    {
        int at = scan.Position;
        if (scan.At(at + 1) != '{') return false;
        int end = scan.FindGroupEnd(at + 1);
        if (end < 0 || end == at + 2 || end - at > 200) return false;
        return WriteMath(scan, at, end + 1);
    }

    /// <summary>Reads a command with its arguments and scripts and the commands that follow it at once; false when it is complete in itself.</summary>
    /// <param name="scan">At the command's backslash.</param>
    /// <param name="nameEnd">Index after its name.</param>
    /// <param name="needsArgument">Whether it means nothing without a group after it.</param>
    public static bool TryRead(InlineScan scan, int nameEnd, bool needsArgument)
    {
        int end = SkipArguments(scan, nameEnd);
        if (needsArgument ? end == nameEnd : scan.At(end) is not ('_' or '^')) return false;
        while (true)
        {
            int next = SkipScript(scan, end);
            if (next == end) next = SkipCommand(scan, end);
            if (next == end) break;
            end = next;
        }
        return WriteMath(scan, scan.Position, end);
    }

    private static bool WriteMath(InlineScan scan, int start, int end)
    {
        MathSpan.Write(scan, scan.Text.AsSpan(start, end - start));
        scan.Position = end;
        return true;
    }

    private static int SkipArguments(InlineScan scan, int i)
    {
        if (scan.At(i) == '[' && scan.Text.AsSpan(i, Math.Min(20, scan.Text.Length - i)).IndexOf(']') is int bracket and > 0) i += bracket + 1;
        while (true)
        {
            int open = scan.At(i) == ' ' ? i + 1 : i;
            if (scan.At(open) != '{') return i;
            int close = scan.FindGroupEnd(open);
            if (close < 0) return i;
            i = close + 1;
        }
    }

    private static int SkipScript(InlineScan scan, int i)
    {
        if (scan.At(i) is not ('_' or '^')) return i;
        char first = scan.At(i + 1);
        if (char.IsLetterOrDigit(first) || first is '*' or '+') return i + 2;
        if (first == '\\') return SkipName(scan, i + 1);
        return first == '{' && scan.FindGroupEnd(i + 1) is int close and > 0 ? close + 1 : i;
    }

    private static int SkipCommand(InlineScan scan, int i)
    {
        if (scan.At(i) != '\\' || !char.IsAsciiLetter(scan.At(i + 1))) return i;
        int end = SkipName(scan, i);
        ReadOnlySpan<char> name = scan.Text.AsSpan(i + 1, end - i - 1);
        return TexCommands.Find(name) == TexCommandKind.Math || TexSymbols.IsKnown(name) ? SkipArguments(scan, end) : i;
    }

    private static int SkipName(InlineScan scan, int backslash)
    {
        int end = backslash + 1;
        while (char.IsAsciiLetter(scan.At(end))) end++;
        return end;
    }
}

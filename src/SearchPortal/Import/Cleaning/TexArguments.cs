namespace SearchPortal.Import.Cleaning;

/// <summary>Arguments of commands that do not simply become text.</summary>
internal static class TexArguments
{
    /// <summary>Goes on after some arguments in braces and all in brackets.</summary>
    public static void Drop(InlineScan scan, int i, int count)
    {
        i = SkipOptions(scan, i);
        for (; count > 0; count--)
        {
            int open = scan.SkipSpaces(i);
            if (scan.At(open) != '{' || scan.FindGroupEnd(open) is not (int close and > 0)) break;
            i = close + 1;
        }
        scan.Position = i;
    }

    /// <summary>Drops a citation with the blank or tie before it.</summary>
    public static void DropCitation(InlineScan scan, int i)
    {
        if (scan.At(i) == '*') i++;
        Drop(scan, i, 1);
        if (scan.At(scan.Position) is '.' or ',' or ';' or ':' or ')' or '\0')
        {
            while (scan.Output.Length > 0 && scan.Output[^1] is ' ' or '\u00A0') scan.Output.Length--;
        }
    }

    /// <summary>Writes an address or code as it stands, without the backslashes and braces that TeX needs in it.</summary>
    public static void WriteVerbatim(InlineScan scan, int i)
    {
        i = scan.At(i) == '*' ? i + 1 : i;
        int open = scan.SkipSpaces(i);
        int close = scan.At(open) == '{' ? scan.FindGroupEnd(open) : scan.At(i) is '|' or '!' or '+' ? scan.Text.IndexOf(scan.Text[i], i + 1, Math.Min(200, scan.Text.Length - i - 1)) : -1;
        scan.Position = i;
        if (close < 0) return;
        foreach (char c in scan.Text.AsSpan(open + 1, close - open - 1).Trim())
        {
            if (c == '$') scan.Output.Append(InlineScan.LiteralDollar);
            else if (c is not ('\\' or '{' or '}')) scan.Output.Append(c);
        }
        scan.Position = close + 1;
    }

    /// <summary>Opens a quotation that ends with the argument in braces.</summary>
    public static void OpenQuotation(InlineScan scan, int i)
    {
        i = scan.At(i) == '*' ? i + 1 : i;
        scan.Position = i;
        int open = scan.SkipSpaces(i);
        if (scan.At(open) != '{' || scan.FindGroupEnd(open) is not (int close and > 0)) return;
        scan.QuotationEnds.Add(close);
        scan.Write("“", open + 1);
    }

    /// <summary>Writes a super- or subscript; one that is more than a few plain characters stays on the line.</summary>
    public static void WriteScript(InlineScan scan, int i, bool raised)
    {
        scan.Position = i;
        int open = scan.SkipSpaces(i);
        if (scan.At(open) != '{' || scan.FindGroupEnd(open) is not (int close and > 0) || close - open > ScriptText.MaximumLength) return;
        if (ScriptText.Of(scan.Text.AsSpan(open + 1, close - open - 1).Trim(), raised) is string script) scan.Write(script, close + 1);
    }

    private static int SkipOptions(InlineScan scan, int i)
    {
        while (scan.At(scan.SkipSpaces(i)) == '[')
        {
            int open = scan.SkipSpaces(i);
            int close = scan.Text.AsSpan(open, Math.Min(300, scan.Text.Length - open)).IndexOf(']');
            if (close < 0) return i;
            // "\cite [see below]": brackets after a blank are text unless an argument follows them.
            if (open > i && scan.At(open + close + 1) != '{') return i;
            i = open + close + 1;
        }
        return i;
    }
}

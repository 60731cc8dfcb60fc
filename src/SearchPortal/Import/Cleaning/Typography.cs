namespace SearchPortal.Import.Cleaning;

/// <summary>TeX's ways to type quotation marks, dashes and ties.</summary>
internal static class Typography
{
    private const int LongestCode = 80;

    /// <summary>Reads the quotation mark, hyphen or tilde at the scan's position; false when it is itself.</summary>
    public static bool TryRead(InlineScan scan) => scan.Text[scan.Position] switch
    {
        '-' => TryReadDash(scan),
        '~' => TryReadTie(scan),
        '`' => TryReadOpeningQuote(scan),
        _ => TryReadClosingQuote(scan),
    };

    private static bool TryReadDash(InlineScan scan)
    {
        int end = scan.Position;
        while (scan.At(end) == '-') end++;
        int length = end - scan.Position;
        scan.Write(length switch { 1 => "-", 2 => "–", _ => "—" }, end);
        return true;
    }

    private static bool TryReadTie(InlineScan scan)
    {
        if (!scan.IsLatex && !IsTie(scan.Before, scan.At(scan.Position + 1))) return false;
        scan.Write(" ", scan.Position + 1);
        return true;
    }

    /// <summary>"Fig.~1", "machines~(RBMs)", "300~fJ" have ties; "~5x", "70~80%", "/~name" have tildes.</summary>
    private static bool IsTie(char before, char after)
    {
        if (after == '\\') return true;
        if (char.IsAsciiDigit(before)) return char.IsLetter(after) || after is '(' or '$';
        if (!char.IsLetter(before) && before is not ('.' or ',' or ')' or ']' or '$' or '}' or ';' or ':' or '%')) return false;
        return char.IsLetterOrDigit(after) || after is '(' or '[' or '$' or '{' or ' ' or '`' or '“' or '"';
    }

    private static bool TryReadOpeningQuote(InlineScan scan)
    {
        int end = scan.Position;
        while (scan.At(end) == '`') end++;
        int length = end - scan.Position;
        if (length == 2)
        {
            scan.DoubleQuoteOpen = true;
            scan.Write("“", end);
            return true;
        }
        if (length == 1 && scan.IsLatex && scan.Before is '?' or '!' && scan.Output.Length > 0 && TurnsMark(scan, end))
        {
            // "?`" is TeX's way to type "¿".
            scan.Output[^1] = scan.Before == '?' ? '¿' : '¡';
            scan.Position = end;
        }
        else if (length == 1 && char.IsLetter(scan.Before) && char.IsLetter(scan.At(end))) scan.Write("’", end);
        else if (length == 1 && ClosesAsQuote(scan, end)) OpenSingle(scan, end);
        else scan.Write("", end);
        return true;
    }

    private static bool TurnsMark(InlineScan scan, int end) =>
        (char.IsLetter(scan.At(end)) || scan.At(end) is '\\' or '{') && scan.At(scan.Position - 2) is '\0' or ' ' or '\n' or '(' or '{' or '`' or '“';

    private static void OpenSingle(InlineScan scan, int end)
    {
        scan.SingleQuoteOpen = true;
        scan.Write("‘", end);
    }

    /// <summary>Whether an apostrophe that can end a quotation comes before the next back quote; with that one it would be code.</summary>
    private static bool ClosesAsQuote(InlineScan scan, int from)
    {
        ReadOnlySpan<char> rest = scan.Text.AsSpan(from, Math.Min(LongestCode, scan.Text.Length - from));
        int code = rest.IndexOf('`');
        if (code >= 0) rest = rest[..code];
        for (int i = rest.IndexOf('\''); i >= 0 && i < rest.Length; i++)
        {
            if (rest[i] == '\'' && EndsQuote(scan, from + i)) return true;
        }
        return false;
    }

    private static bool EndsQuote(InlineScan scan, int at) =>
        !char.IsLetterOrDigit(scan.At(at + 1)) && !char.IsWhiteSpace(scan.At(at - 1));

    private static bool TryReadClosingQuote(InlineScan scan)
    {
        int at = scan.Position;
        if (scan.At(at + 1) == '\'')
        {
            scan.Write(scan.DoubleQuoteOpen || scan.IsLatex ? "”" : "\"", at + 2);
            scan.DoubleQuoteOpen = false;
            return true;
        }
        if (!scan.SingleQuoteOpen || !EndsQuote(scan, at)) return false;
        scan.SingleQuoteOpen = false;
        scan.Write("’", at + 1);
        return true;
    }
}

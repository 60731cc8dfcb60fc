using System.Buffers;

namespace SearchPortal.Import.Cleaning;

/// <summary>Markdown in abstracts: emphasis by stars or low lines, links. What could be anything else ("A*", "L*a*b*", "foo_bar", "k**d") stays.</summary>
internal static class Markdown
{
    private const int LongestEmphasis = 300;
    private const int LongestLink = 600;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Reads the Markdown at the scan's position; false when the character is itself.</summary>
    public static bool TryRead(InlineScan scan) => scan.Text[scan.Position] switch
    {
        '*' or '_' => TryReadEmphasis(scan),
        '!' => scan.At(scan.Position + 1) == '[' && LinkEnd(scan, scan.Position + 1) > 0 && Drop(scan, 1),
        _ => TryReadLink(scan),
    };

    private static bool TryReadEmphasis(InlineScan scan)
    {
        int start = scan.Position;
        char mark = scan.Text[start];
        int end = start;
        while (scan.At(end) == mark) end++;
        int length = end - start;
        if (start == scan.EmphasisEnd)
        {
            scan.EmphasisEnd = -1;
            return Drop(scan, length);
        }
        if (length > (mark == '*' ? 3 : 2) || scan.EmphasisEnd > start || !CanOpen(scan, start, end)) return WriteRun(scan, end);
        int close = FindClose(scan, end, length);
        if (close < 0 || !MayEmphasize(scan, start, end, close)) return WriteRun(scan, end);
        scan.EmphasisEnd = close;
        return Drop(scan, length);
    }

    /// <summary>A run that is no emphasis is read whole, so that its later marks are not taken for the start of one.</summary>
    private static bool WriteRun(InlineScan scan, int end)
    {
        scan.Write(scan.Rest[..(end - scan.Position)], end);
        return true;
    }

    private static bool CanOpen(InlineScan scan, int start, int end) =>
        scan.At(start - 1) is not (')' or ']' or '}' or '$' or '^' or '_' or '*' or '\\' or '/')
        && scan.At(end) is var after && (char.IsLetterOrDigit(after) || after is '"' or '\'' or '“' or '(' or '$' or '`' or '\\');

    /// <summary>Within a word only double stars round letters count: "rec**u**rsive", and neither "k**d" nor "foo_bar_".</summary>
    private static bool MayEmphasize(InlineScan scan, int start, int end, int close) =>
        !char.IsLetterOrDigit(scan.At(start - 1))
        || (end - start == 2 && scan.Text[start] == '*' && !scan.Text.AsSpan(end, close - end).ContainsAnyExcept(Letters));

    /// <summary>Index of the run that closes the emphasis. Math in between is jumped over; any other run of the mark ends the search.</summary>
    private static int FindClose(InlineScan scan, int from, int length)
    {
        char mark = scan.Text[from - 1];
        bool inMath = false;
        int limit = Math.Min(scan.Text.Length, from + LongestEmphasis);
        for (int i = from; i < limit; i++)
        {
            char c = scan.Text[i];
            if (c == '$') inMath = !inMath;
            if (inMath || c != mark) continue;
            int end = i;
            while (scan.At(end) == mark) end++;
            bool closes = end - i == length && !char.IsWhiteSpace(scan.Text[i - 1]) && CanFollow(scan.At(end), length, mark);
            return closes ? i : -1;
        }
        return -1;
    }

    /// <summary>Only double stars close within a word ("**E**fficient").</summary>
    private static bool CanFollow(char next, int length, char mark) =>
        (length == 2 && mark == '*') || (!char.IsLetterOrDigit(next) && next is not ('(' or '/' or '^' or '{'));

    private static bool TryReadLink(InlineScan scan)
    {
        int end = LinkEnd(scan, scan.Position);
        if (end <= 0) return false;
        int close = scan.Text.IndexOf("](", scan.Position, StringComparison.Ordinal);
        // The text of the link may hold an address or emphasis itself; the next round sees to that.
        scan.Write(scan.Text.AsSpan(scan.Position + 1, close - scan.Position - 1), end);
        return true;
    }

    /// <summary>Index after <c>[text](address)</c>; -1 when no such thing starts here.</summary>
    private static int LinkEnd(InlineScan scan, int open)
    {
        int limit = Math.Min(scan.Text.Length, open + LongestLink);
        int close = scan.Text.AsSpan(open + 1, Math.Max(0, limit - open - 1)).IndexOfAny("[]$\n");
        if (close < 1 || scan.Text[open + 1 + close] != ']' || scan.At(open + close + 2) != '(') return -1;
        int start = open + close + 3;
        int end = scan.Text.AsSpan(start, Math.Max(0, Math.Min(scan.Text.Length, start + LongestLink) - start)).IndexOfAny(") \n");
        if (end < 1 || scan.Text[start + end] != ')') return -1;
        ReadOnlySpan<char> address = scan.Text.AsSpan(start, end);
        bool isAddress = address.Contains("://", StringComparison.Ordinal) || address.StartsWith("www.") || address.StartsWith("mailto:") || (address.Contains('.') && address.Contains('/'));
        return isAddress ? start + end + 1 : -1;
    }

    private static bool Drop(InlineScan scan, int length)
    {
        scan.Position += length;
        return true;
    }
}

namespace SearchPortal.Import.Cleaning;

/// <summary>Braces outside math group in TeX and go; those of a set ("{0,1}") stay in plain text.</summary>
internal static class Braces
{
    private const int LongestSet = 60;

    /// <summary>Reads the brace at the scan's position.</summary>
    public static void Read(InlineScan scan)
    {
        int at = scan.Position;
        bool kept = scan.Text[at] == '{' ? OpensSet(scan) : at == scan.SetEnd;
        scan.Write(kept ? scan.Text.AsSpan(at, 1) : scan.QuotationEnds.Contains(at) ? "”" : "", at + 1);
    }

    private static bool OpensSet(InlineScan scan)
    {
        if (scan.IsLatex) return false;
        ReadOnlySpan<char> rest = scan.Rest[1..];
        int end = rest[..Math.Min(rest.Length, LongestSet)].IndexOfAny("{}\\$\n");
        if (end < 0 || rest[end] != '}' || !IsSet(rest[..end])) return false;
        scan.SetEnd = scan.Position + 1 + end;
        return true;
    }

    /// <summary>Items parted by commas, none with a space inside and not all of them words: "1, …, n" and neither "On Trees, Graphs" nor "Trees, Graphs".</summary>
    private static bool IsSet(ReadOnlySpan<char> content)
    {
        bool words = true;
        foreach (Range item in content.Split(','))
        {
            ReadOnlySpan<char> member = content[item].Trim();
            if (member.Length == 0 || member.Contains(' ')) return false;
            words &= member.Length > 2 && char.IsLetter(member[0]) && char.IsLetter(member[1]);
        }
        return !words && content.Contains(',');
    }
}

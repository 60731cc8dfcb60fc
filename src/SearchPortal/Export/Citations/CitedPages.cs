namespace SearchPortal.Export.Citations;

/// <summary>Pages as styles write them; an article number is a first page alone.</summary>
/// <param name="First">First page.</param>
/// <param name="Last">Last page; null when there is one page only.</param>
internal sealed record CitedPages(string First, string? Last)
{
    /// <summary>Whether "pp." stands before them.</summary>
    public bool IsRange => Last is not null;

    /// <summary>"p. " or "pp. ".</summary>
    public string Label => IsRange ? "pp. " : "p. ";

    /// <summary>"101–109".</summary>
    public string Full => Joined(Last, "–");

    /// <summary>"101-109".</summary>
    public string Hyphened => Joined(Last, "-");

    /// <summary>"101–9", "44–8": the digits that change (Citing Medicine).</summary>
    public string Shortest => Joined(Changed(1), "–");

    /// <summary>"101–09", "44–48": two digits at least (MLA 9).</summary>
    public string TwoDigits => Joined(Changed(2), "–");

    /// <summary>"101–9", "200–215", "321–28" (Chicago Manual of Style 17, section 9.61).</summary>
    public string Chicago => Joined(First.Length < 3 || First.EndsWith("00", StringComparison.Ordinal) ? Last : Changed(First[^2] == '0' ? 1 : 2), "–");

    private string Joined(string? last, string dash) => last is null ? First : First + dash + last;

    private string? Changed(int least)
    {
        if (Last is null || First.Length != Last.Length || !(First + Last).All(char.IsAsciiDigit)) return Last;
        int same = 0;
        while (same < Last.Length - least && First[same] == Last[same]) same++;
        return Last[same..];
    }
}

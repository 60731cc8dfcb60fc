using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SearchPortal.Import.Tagged;

namespace SearchPortal.Import.Ris;

/// <summary>Lines of RIS files: two letters or digits, two blanks, a hyphen, a blank; programs are careless about all but the letters.</summary>
internal static partial class RisSyntax
{
    private static readonly FrozenSet<string> Tags = FrozenSet.ToFrozenSet(
    [
        "TY", "ER", "A1", "A2", "A3", "A4", "AB", "AD", "AN", "AU", "AV", "BT", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "CA", "CN", "CP", "CT", "CY", "DA", "DB",
        "DO", "DP", "ED", "EF", "EP", "ET", "ID", "IS", "J1", "J2", "JA", "JF", "JO", "KW", "L1", "L2", "L3", "L4", "LA", "LB", "LK", "M1", "M2", "M3", "N1", "N2",
        "NV", "OP", "PB", "PP", "PY", "RI", "RN", "RP", "SE", "SN", "SP", "ST", "T1", "T2", "T3", "TA", "TI", "TT", "U1", "U2", "U3", "U4", "U5", "UR", "VL",
        "VO", "Y1", "Y2",
    ]);

    /// <summary>How RIS is written.</summary>
    public static TaggedSyntax Syntax { get; } = new(Find, "TY", "ER");

    /// <summary>The tag of a line. Words that merely look like one ("AB-initio", "in - vitro") have none.</summary>
    internal static TagMatch? Find(string line)
    {
        if (Form().Match(line) is not { Success: true } match) return null;
        string written = match.Groups["tag"].Value;
        string tag = written.ToUpperInvariant();
        bool isExact = match.Groups["gap"].Value is "  " or "\t";
        bool isClear = match.Groups["gap"].Length >= 2 || (match.Groups["behind"].Success && written == tag);
        bool isTag = isExact && written == tag && match.Groups["indent"].Length == 0 || (Tags.Contains(tag) && isClear);
        if (!isTag) return null;
        // Web of Science ends its files with "EF".
        return new TagMatch(tag == "EF" ? "ER" : tag, match.Length, IsLoose: written != tag);
    }

    [GeneratedRegex(@"^(?<indent>\s{0,8})(?<tag>[A-Za-z][A-Za-z0-9])(?<gap>[ \t\u00A0]{0,4})[-–](?:(?<behind>\s+)|(?<behind>$))?", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

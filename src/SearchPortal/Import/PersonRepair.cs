using System.Text.RegularExpressions;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>Mends what sources leave at the end of names, and only what cannot be meant.</summary>
internal static partial class PersonRepair
{
    private const int LongestMarks = 100;

    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "2nd", "3rd", "4th"];

    private static readonly string[] Degrees = ["PhD", "Ph.D.", "Ph.D", "Ph. D.", "MD", "M.D.", "MSc", "M.Sc.", "DPhil", "Dr.", "Prof."];

    /// <summary>
    /// Takes footnote marks away ("Long()", "Stang1", "Ravi[2]", "Triebel)"; reported) and moves "Jr." or "III" from the names to the suffix.
    /// </summary>
    public static PersonName Repair(PersonName name, EntryReport report)
    {
        name = WithoutNumber(name);
        var plain = WithoutDegree(name);
        var clean = plain with { Given = WithoutMarks(plain.Given), Family = WithoutMarks(plain.Family) };
        if (clean.Family.Length == 0) clean = clean with { Family = name.Family };
        if (clean != name) report.Warning($"the name “{EntryReport.Show(name.Display)}” was read as “{EntryReport.Show(clean.Display)}”", "correct the name in the source");
        return clean.Suffix is null ? WithSuffix(clean) : clean;
    }

    // DBLP tells namesakes apart by a number: "Wei Wang 0012". Nothing is wrong with it, so nothing is said.
    private static PersonName WithoutNumber(PersonName name)
    {
        if (name.Given.Length == 0 || !NamesakeNumber().IsMatch(name.Family)) return name;
        string family = name.Family[..^4].TrimEnd();
        if (family.Length > 0) return name with { Family = family };
        int gap = name.Given.LastIndexOf(' ');
        return gap < 0 ? name with { Given = "", Family = name.Given } : name with { Given = name.Given[..gap].TrimEnd(), Family = name.Given[(gap + 1)..] };
    }

    // "Jane Doe, PhD": the degree is no given name. "Doe, MD" may be initials.
    private static PersonName WithoutDegree(PersonName name)
    {
        bool isDegree = Array.IndexOf(Degrees, name.Given) >= 0;
        if (isDegree && name.Family.Contains(' ', StringComparison.Ordinal)) return PersonNameParser.Parse(name.Family) with { Suffix = name.Suffix, Orcid = name.Orcid, Affiliation = name.Affiliation };
        bool hasDegree = name.Given.EndsWith(" PhD", StringComparison.Ordinal) || name.Given.EndsWith(" Ph.D.", StringComparison.Ordinal) || name.Given.EndsWith(" M.D.", StringComparison.Ordinal);
        return hasDegree ? name with { Given = name.Given[..name.Given.LastIndexOf(' ')].TrimEnd(',', ' ') } : name;
    }

    private static string WithoutMarks(string part)
    {
        if (part.Length == 0 || char.IsLetter(part[^1]) || part[^1] == '.') return part;
        // Only the end is looked at: the pattern tries every place of what is long.
        int end = Math.Max(0, part.Length - LongestMarks);
        string clean = part[..end] + Marks().Replace(part[end..], "");
        if (clean.EndsWith(')') && !clean.Contains('(', StringComparison.Ordinal)) clean = clean[..^1];
        return clean.TrimEnd();
    }

    private static PersonName WithSuffix(PersonName name)
    {
        foreach (string suffix in Suffixes)
        {
            if (name.Family == suffix) return FamilyFromGiven(name, suffix);
            if (Cut(name.Family, suffix) is string family) return name with { Family = family, Suffix = suffix };
            if (Cut(name.Given, suffix) is string given) return name with { Given = given, Suffix = suffix };
        }
        return name;
    }

    // "Alfred O. Hero" + "III": the family name went to the given names.
    private static PersonName FamilyFromGiven(PersonName name, string suffix)
    {
        int gap = name.Given.LastIndexOf(' ');
        return gap < 0 ? name : name with { Given = name.Given[..gap].TrimEnd(' ', ','), Family = name.Given[(gap + 1)..], Suffix = suffix };
    }

    private static string? Cut(string part, string suffix)
    {
        if (!part.EndsWith(suffix, StringComparison.Ordinal) || part.Length <= suffix.Length + 1 || part[^(suffix.Length + 1)] is not (' ' or ',')) return null;
        return part[..^(suffix.Length + 1)].TrimEnd(' ', ',') is { Length: > 0 } rest ? rest : null;
    }

    [GeneratedRegex(@"(?:\s*\(\)|\s*\((?:eds?|hrsg)\.?\)|\s*\[\d{1,3}\]|(?<=\p{Ll})\d{1,2}|\s*[*†‡§¶¹²³⁰⁴-⁹]|\s*\$\^[^$]{1,20}\$)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?:^|\s)0\d{3}$")]
    private static partial Regex NamesakeNumber();
}

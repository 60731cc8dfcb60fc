using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>The forms in which styles write one name. Groups and names without given names are written whole; East Asian ones family name first, without initials.</summary>
internal static class CitedName
{
    /// <summary>"Martin Luther King Jr.".</summary>
    public static string Display(PersonName name) => Whole(name) ?? name.Display;

    /// <summary>"King, Martin Luther, Jr.".</summary>
    public static string Inverted(PersonName name) => Whole(name) ?? name.Inverted;

    /// <summary>"King, M. L., Jr.".</summary>
    public static string InvertedInitials(PersonName name) => Whole(name) ?? (name with { Given = Initials(name.Given, ".", " ", "-") }).Inverted;

    /// <summary>"King, M.L., Jr.".</summary>
    public static string InvertedCloseInitials(PersonName name) => Whole(name) ?? (name with { Given = Initials(name.Given, ".", "", "-") }).Inverted;

    /// <summary>"M. L. King Jr.".</summary>
    public static string InitialsFirst(PersonName name) => Whole(name) ?? Joined(Initials(name.Given, ".", " ", "-"), name.Family, name.Suffix);

    /// <summary>"M.L. King Jr.".</summary>
    public static string CloseInitialsFirst(PersonName name) => Whole(name) ?? Joined(Initials(name.Given, ".", "", "-"), name.Family, name.Suffix);

    /// <summary>"King ML Jr".</summary>
    public static string Bare(PersonName name) => Whole(name) ?? Joined(name.Family, Initials(name.Given, "", "", ""), name.Suffix?.TrimEnd('.'));

    /// <summary>"KING M L Jr"; the names of groups stay as they are.</summary>
    public static string Capital(PersonName name) => Whole(name) ?? Joined(name.Family.ToUpperInvariant(), Initials(name.Given, "", " ", " "), name.Suffix?.TrimEnd('.'));

    private static string? Whole(PersonName name)
    {
        if (name.Given.Length == 0) return Joined(name.Family, name.Suffix);
        return NameParticle.IsEastAsian(name.Family) ? name.Family + name.Given : null;
    }

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The first letter of each given name. After a hyphen a small letter begins no name of its own: "Min-ho" is "M.".</summary>
    private static string Initials(string given, string stop, string between, string hyphen)
    {
        var initials = new StringBuilder();
        foreach (string word in given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = word.Split(['-', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries);
            bool wasHyphen = word[0] is '-' or '‐' or '‑';
            for (int at = 0; at < parts.Length; at++)
            {
                var first = parts[at].EnumerateRunes().First();
                if (!Rune.IsLetter(first) || (at > 0 && Rune.IsLower(first))) continue;
                if (initials.Length > 0) initials.Append(at > 0 || wasHyphen ? hyphen : between);
                initials.Append(Rune.ToUpperInvariant(first).ToString()).Append(stop);
            }
        }
        return initials.ToString();
    }
}

using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>How a style lists names.</summary>
/// <param name="First">Writes the first name.</param>
/// <param name="Further">Writes every further name.</param>
internal sealed record NameListRule(Func<PersonName, string> First, Func<PersonName, string> Further)
{
    /// <summary>Between the two names of a pair.</summary>
    public string Pair { get; init; } = " and ";

    /// <summary>Before the last of three names and more.</summary>
    public string Last { get; init; } = ", and ";

    /// <summary>Most names that are listed in full.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>Names that are left of a longer list.</summary>
    public int Kept { get; init; } = 1;

    /// <summary>What stands for the names left out.</summary>
    public string Others { get; init; } = "et al.";

    /// <summary>Before that.</summary>
    public string BeforeOthers { get; init; } = ", ";

    /// <summary>How that is set.</summary>
    public CitationMark OthersMark { get; init; }

    /// <summary>Whether some names are left out.</summary>
    public bool Cuts(IReadOnlyList<PersonName> names) => names.Count > Most;

    /// <summary>The names that are listed.</summary>
    public string Write(IReadOnlyList<PersonName> names)
    {
        string[] shown = [.. names.Take(Cuts(names) ? Kept : names.Count).Select((name, at) => at == 0 ? First(name) : Further(name))];
        if (shown.Length == 1) return shown[0];
        if (Cuts(names)) return string.Join(", ", shown);
        return shown.Length == 2 ? shown[0] + Pair + shown[1] : string.Join(", ", shown[..^1]) + Last + shown[^1];
    }
}

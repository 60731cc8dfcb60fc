using System.Collections.Frozen;
using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>Where an entry appeared.</summary>
/// <param name="Code">The venue's short name without year, "NeurIPS"; null when the entry has none.</param>
/// <param name="Title">Journal or book title; null when the entry has none.</param>
internal readonly record struct BibtexVenue(string? Code, string? Title)
{
    private const int LongestCode = 30;

    private static readonly FrozenSet<string> BookSeries = FrozenSet.ToFrozenSet(
        ["LNCS", "LNAI", "LNBI", "LNBIP", "LNEE", "LNI", "CCIS", "AISC", "ICPS", "LIPICS", "LIPIcs", "OASICS", "OASIcs", "PMLR", "IFIP", "CEUR", "SCI", "SIST", "FAIA", "AICT"], StringComparer.Ordinal);

    /// <summary>The venue of an entry.</summary>
    public static BibtexVenue Read(BibtexEntry entry, PublicationType type) => type switch
    {
        PublicationType.ConferencePaper => new(FindCode(entry), BookTitle(entry) ?? JournalTitle(entry) ?? entry.FindText("eventtitle")),
        PublicationType.Chapter => new(null, BookTitle(entry)),
        PublicationType.Book or PublicationType.Thesis => new(null, null),
        _ => new(FindCode(entry), JournalTitle(entry) ?? BookTitle(entry)),
    };

    /// <summary>The short name in "NeurIPS 2024", "2024 CVPR", "KDD '24" or "CVPR"; null for a title of several words or a publisher's book series.</summary>
    internal static string? CodeOf(string series)
    {
        if (series.Length > LongestCode) return null;
        string[] words = series.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] names = [.. words.Select(WithoutYear).Where(word => word.Length > 0)];
        bool hasYear = !names.SequenceEqual(words);
        bool isCode = names.Length == 1 || (hasYear && names.Length is 2 or 3);
        string code = string.Join(' ', names);
        return isCode && code.Any(char.IsAsciiLetterUpper) && !BookSeries.Contains(code) ? code : null;
    }

    private static string? FindCode(BibtexEntry entry)
    {
        foreach (string name in (ReadOnlySpan<string>)["series", "shortname"])
            if (entry.FindText(name) is { } text && CodeOf(text) is { } code) return code;
        return null;
    }

    private static string? BookTitle(BibtexEntry entry) => TitleText.WithSubtitle(entry.FindText("booktitle"), entry.FindText("booksubtitle"));

    private static string? JournalTitle(BibtexEntry entry) =>
        AstronomyJournals.FindTitle(entry.Find("journal") ?? "") ?? TitleText.WithSubtitle(entry.FindText("journal", "journaltitle"), entry.FindText("journalsubtitle"));

    // "2024", "'24", and both joined to the name: "CVPR2024", "KDD'24", "NeurIPS-2024".
    private static string WithoutYear(string word)
    {
        string name = word.TrimEnd("0123456789".ToCharArray());
        int digits = word.Length - name.Length;
        bool isShort = digits == 2 && name is [.., '\'' or '’' or '‘'];
        bool isYear = digits == 4 && (word[^4..].StartsWith("19", StringComparison.Ordinal) || word[^4..].StartsWith("20", StringComparison.Ordinal));
        return isYear || isShort ? name.TrimEnd('\'', '’', '‘', '-', '_', ':') : word;
    }
}

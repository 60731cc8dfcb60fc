using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>The number of a report or patent, which formats without a field for it keep where others have ISSN or ISBN.</summary>
internal static class ReportNumber
{
    private const int Longest = 60;

    /// <summary>Whether publications of a type have such a number.</summary>
    public static bool CanHave(PublicationType type) => type is PublicationType.Report or PublicationType.Patent;

    /// <summary>The number that a clean text is; null when it is an ISSN, an ISBN, another identifier or none.</summary>
    public static string? Find(string? text)
    {
        if (text is null || text.Length > Longest || !text.Any(char.IsAsciiDigit)) return null;
        bool isOther = SerialNumbers.Find(text) != default || IdentifierMention.FindArxiv(text) is not null || IdentifierMention.FindDoi(text) is not null;
        return isOther ? null : text;
    }
}

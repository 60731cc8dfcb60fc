namespace SearchPortal.Import.Tagged;

/// <summary>Tells remarks to readers from what databases say about their own records.</summary>
internal static class ExportNote
{
    private const int Longest = 2_000;

    private static readonly string[] Marks =
    [
        "export date", "cited by", "cited references", "times cited", "exported from", "accession number", "correspondence", "funding", "references:", "copyright", "ccc:",
        "doi:", "pmid:", "issn:", "from duplicate", "date revised", "publication history", "available online", "article export", "nlm.", "conference code", "journal article",
    ];

    /// <summary>Whether a clean note is one for readers.</summary>
    public static bool IsForReaders(string note) =>
        note.Length is > 0 and <= Longest && note.Any(char.IsLetter) && !Marks.Any(mark => note.Contains(mark, StringComparison.OrdinalIgnoreCase));
}

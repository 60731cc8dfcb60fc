namespace SearchPortal.Import.Tagged;

/// <summary>Tells remarks to readers from what databases say about their own records.</summary>
internal static class ExportNote
{
    private const int Longest = 2_000;
    private const int LongestLabel = 30;

    private static readonly string[] Marks =
    [
        "export date", "cited by", "cited references", "times cited", "exported from", "accession number", "correspondence", "funding", "references:", "copyright", "ccc:",
        "doi:", "pmid:", "issn:", "from duplicate", "date revised", "publication history", "available online", "article export", "nlm.", "conference code", "journal article", "smart source parsing",
    ];

    /// <summary>Whether a line of a note is a field of Zotero's that found no place of its own: "PMID: 123", "tex.ids= a", "arXiv:2312.00858 [cs]".</summary>
    public static bool IsLabelled(string line)
    {
        int end = line.AsSpan().IndexOfAny(':', '=');
        string label = end is > 0 and <= LongestLabel ? line[..end].Trim() : "";
        return label.ToLowerInvariant() is "arxiv" or "pmid" or "pmcid" or "doi" or "citation key" or "original-date" or "publisher" or "place" or "type" or "version" or "issue" or "container-title"
            or "publication title" or "tex.entrytype" or "tex.ids" or "issn" or "isbn" or "url" or "read_status" or "number" or "ads bibcode" or "zbl" or "mr" or "_eprint"
            || label.StartsWith("tex.", StringComparison.Ordinal);
    }

    /// <summary>Whether a clean note is one for readers.</summary>
    public static bool IsForReaders(string note) =>
        note.Length is > 0 and <= Longest && note.Any(char.IsLetter) && !Marks.Any(mark => note.Contains(mark, StringComparison.OrdinalIgnoreCase));
}

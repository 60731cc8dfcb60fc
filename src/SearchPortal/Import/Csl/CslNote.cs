using SearchPortal.Import.Json;
using SearchPortal.Import.Tagged;

namespace SearchPortal.Import.Csl;

/// <summary>The field <c>note</c>, in which Zotero keeps lines such as "PMID: 123" or "arXiv:2312.00858 [cs]" beside remarks.</summary>
internal static class CslNote
{
    private const int LongestLabel = 30;

    /// <summary>What a line with a label says; null when there is no such line.</summary>
    public static string? Find(JsonFields fields, string label)
    {
        foreach (string line in Lines(fields))
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && line.AsSpan(label.Length).TrimStart() is [':', ..]) return line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return null;
    }

    /// <summary>The remark without labelled lines; null when nothing is left.</summary>
    public static string? ForReaders(JsonFields fields)
    {
        string text = TextCleaner.Line(string.Join(' ', Lines(fields).Where(line => !HasLabel(line))));
        return ExportNote.IsForReaders(text) ? text : null;
    }

    private static string[] Lines(JsonFields fields) => fields.Text("note")?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool HasLabel(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string label = colon is > 0 and <= LongestLabel ? line[..colon] : "";
        return label.ToLowerInvariant() is "arxiv" or "pmid" or "pmcid" or "doi" or "citation key" or "original-date" or "publisher" or "place" or "type" or "version" or "issue" or "container-title"
            or "tex.entrytype" or "tex.ids" or "issn" or "isbn" or "url" or "read_status" or "number" or "ads bibcode" or "zbl" or "mr" or "_eprint";
    }
}

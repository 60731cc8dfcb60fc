using SearchPortal.Import.Json;
using SearchPortal.Import.Tagged;

namespace SearchPortal.Import.Csl;

/// <summary>The field <c>note</c>, in which Zotero keeps lines such as "PMID: 123" or "arXiv:2312.00858 [cs]" beside remarks.</summary>
internal static class CslNote
{
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
        string text = TextCleaner.Line(string.Join(' ', Lines(fields).Where(line => !ExportNote.IsLabelled(line))));
        return ExportNote.IsForReaders(text) ? text : null;
    }

    private static string[] Lines(JsonFields fields) => fields.Text("note")?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>The identifiers of an item, also those that programs put into other fields.</summary>
internal static class CslIdentifiers
{
    /// <summary>All that can be read; a DOI that is none is reported.</summary>
    public static Identifiers Read(JsonFields fields, EntryReport report)
    {
        string? url = fields.Text("URL"), doi = Doi(fields, url, report);
        string? isbn = string.Join(';', fields.Lines("ISBN")), issn = string.Join(';', fields.Lines("ISSN"));
        return new Identifiers
        {
            Doi = doi,
            Arxiv = Arxiv(fields, doi, url),
            OpenReview = IdentifierMention.FindOpenReview(url),
            AclAnthology = url is null ? null : IdentifierAddress.FindAcl(url),
            Pmid = IdentifierMention.Digits(fields.FirstLine("PMID") ?? CslNote.Find(fields, "PMID")),
            Pmcid = IdentifierMention.FindPmcid(fields.FirstLine("PMCID") ?? CslNote.Find(fields, "PMCID")),
            Isbn = SerialNumbers.Find(isbn).Isbn,
            Issn = SerialNumbers.Find(issn).Issn,
        };
    }

    private static string? Doi(JsonFields fields, string? url, EntryReport report)
    {
        string? raw = fields.Text("DOI");
        if (raw is not null && IdentifierMention.FindDoi(raw) is string doi) return doi;
        if (raw is not null) report.Error($"“{EntryReport.Show(raw)}” is no DOI", "write it as 10.1000/xyz");
        return IdentifierMention.FindDoi(CslNote.Find(fields, "DOI")) ?? IdentifierMention.FindDoi(url);
    }

    private static string? Arxiv(JsonFields fields, string? doi, string? url)
    {
        bool isArchived = IsArxiv(fields.Look("archive")) ? fields.FirstLine("archive") is not null : IsArxiv(fields.Look("publisher"));
        string? bare = isArchived ? fields.FirstLine("archiveLocation") ?? fields.FirstLine("number") : null;
        string?[] mentions = [url, doi, fields.Look("number"), fields.Look("containerTitle"), fields.Text("note")];
        return (bare is null ? null : IdentifierText.FindArxiv(bare)) ?? mentions.Select(IdentifierMention.FindArxiv).FirstOrDefault(id => id is not null);
    }

    private static bool IsArxiv(string? archive) => archive?.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase) == true;
}

using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>Where an item stands: CSL's "status", Crossref's "updated-by" on a paper and "update-to" on the notice about one.</summary>
internal static class CslStatus
{
    /// <summary>The publication with its status, and what is said about it.</summary>
    public static Publication Add(JsonFields fields, Publication plain)
    {
        var updates = fields.Objects("updatedBy");
        foreach (string word in (ReadOnlySpan<string>)["retraction", "removal", "withdrawal", "correction", "corrigendum", "erratum"])
            if (updates.FirstOrDefault(update => update.Line("type")?.Equals(word, StringComparison.OrdinalIgnoreCase) == true) is { } update)
                return plain with { Status = word[0] is 'r' or 'w' ? PublicationStatus.Retracted : PublicationStatus.Corrected, StatusNotice = Notice(update) };
        bool isWaiting = fields.FirstLine("status")?.ToLowerInvariant() is "forthcoming" or "in press" or "inpress" or "submitted" or "accepted" or "preprint";
        string? target = fields.Objects("updateTo").Select(Notice).FirstOrDefault(notice => notice is not null);
        return plain with
        {
            Status = Said(fields) is var said && said != PublicationStatus.Published ? said : isWaiting || plain.Type == PublicationType.Preprint ? PublicationStatus.Preprint : said,
            Note = target,
        };
    }

    private static PublicationStatus Said(JsonFields fields) => fields.FirstLine("status")?.ToLowerInvariant() switch
    {
        "retracted" => PublicationStatus.Retracted,
        "corrected" => PublicationStatus.Corrected,
        "withdrawn" => PublicationStatus.Withdrawn,
        _ => PublicationStatus.Published,
    };

    private static string? Notice(JsonFields update) =>
        update.Text("DOI") is string raw && IdentifierMention.FindDoi(raw) is string doi ? $"{update.Line("label", "type") ?? "Update"}: https://doi.org/{doi}" : null;
}

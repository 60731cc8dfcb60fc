using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMed;

/// <summary>What the publication types (PT) of a record say about its kind and where it stands.</summary>
internal static class PubMedTypes
{
    /// <summary>The kind; most of PubMed are articles, whatever else their types say.</summary>
    public static PublicationType Read(TaggedRecord record)
    {
        var types = record.All("PT").Select(value => value.Trim()).ToList();
        if (types.Contains("Preprint")) return PublicationType.Preprint;
        if (types.Contains("Dataset")) return PublicationType.Dataset;
        if (types.Contains("Congress") || types.Contains("Congresses")) return PublicationType.ConferencePaper;
        if (record.Look("BTI").Count > 0) return record.Look("TI").Count == 0 ? PublicationType.Book : PublicationType.Chapter;
        return record.Look("JT", "TA").Count > 0 || types.Count > 0 ? PublicationType.JournalArticle : PublicationType.Document;
    }

    /// <summary>Adds what PubMed knows of retractions (RIN) and corrections (EIN).</summary>
    public static Publication AddStatus(TaggedRecord record, Publication publication)
    {
        string? retraction = record.Line("RIN"), correction = record.Line("EIN");
        if (record.All("PT").Any(value => value.Trim() == "Retracted Publication") || retraction is not null)
            return publication with { Status = PublicationStatus.Retracted, StatusNotice = retraction is null ? null : $"Retraction in: {retraction}" };
        if (correction is not null) return publication with { Status = PublicationStatus.Corrected, StatusNotice = $"Erratum in: {correction}" };
        return publication with { Status = publication.Type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published };
    }
}

using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.OpenAlex;

/// <summary>OpenAlex calls most things an article: Crossref's type and the kind of the source tell more.</summary>
internal static class OpenAlexTypes
{
    /// <summary>The kind of a work; an unknown type is reported and read as a document.</summary>
    public static PublicationType Read(JsonFields fields, JsonFields? source, EntryReport report)
    {
        string? said = fields.Line("type"), crossref = fields.Line("typeCrossref"), kind = source?.Line("type");
        if (crossref is "proceedings-article" || kind is "conference") return PublicationType.ConferencePaper;
        return said switch
        {
            "article" or "journal-article" when kind is "repository" => PublicationType.Preprint,
            "article" or "review" or "editorial" or "letter" or "erratum" or "retraction" or "peer-review" => PublicationType.JournalArticle,
            "reference-entry" or "book-section" => PublicationType.Chapter,
            "paratext" or "libguides" or "grant" or "standard" => PublicationType.Document,
            "supplementary-materials" => PublicationType.Dataset,
            _ => PublicationWords.ReadType(said, report),
        };
    }
}

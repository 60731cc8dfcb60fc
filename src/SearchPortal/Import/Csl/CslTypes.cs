using System.Collections.Frozen;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>The types of CSL 1.0.2 and of Crossref that the portal has no type of its own for.</summary>
internal static class CslTypes
{
    private static readonly FrozenDictionary<string, PublicationType> Types = new (PublicationType Type, string Names)[]
    {
        (PublicationType.JournalArticle, "article-magazine article-newspaper review review-book peer-review journal"),
        (PublicationType.ConferencePaper, "proceedings-article"),
        (PublicationType.Chapter, "entry-dictionary entry-encyclopedia book-section book-part book-track reference-entry"),
        (PublicationType.Book, "classic collection edited-book reference-book book-set book-series proceedings proceedings-series"),
        (PublicationType.Report, "report-component report-series"),
        (PublicationType.Dataset, "database"),
        (PublicationType.WebPage, "post post-weblog"),
        (PublicationType.Document, "entry bill broadcast component event figure grant graphic hearing interview journal-issue journal-volume legal_case legislation manuscript map motion_picture musical_score pamphlet performance periodical personal_communication regulation song standard standard-series treaty"),
    }.SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Type)).ToFrozenDictionary(pair => pair.name, pair => pair.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of an item; an unknown type is reported and read as a document.</summary>
    public static PublicationType Read(JsonFields fields, EntryReport report) => PublicationWords.ReadType(fields.FirstLine("type"), report);

    /// <summary>The kind that one of their names stands for; null for any other word.</summary>
    public static PublicationType? Find(string name) => Types.TryGetValue(name, out var type) ? type : null;
}

using System.Text.Json;
using SearchPortal.Import.Csl;
using SearchPortal.Import.DataCite;
using SearchPortal.Import.OpenAlex;
using SearchPortal.Publications;

namespace SearchPortal.Import.Json;

/// <summary>One of the ways to write a publication in JSON.</summary>
/// <param name="read">Makes a publication of the fields of an entry; its title is "" when it has none.</param>
/// <param name="unreadInside">What within a field nothing is made of: "relation/has-review"; null where nobody looks there.</param>
internal sealed class JsonDialect(Func<JsonFields, EntryReport, Publication> read, Func<JsonFields, IEnumerable<string>>? unreadInside = null)
{
    /// <summary>The fields of <see cref="Publication"/>, and of ML Anthology.</summary>
    public static JsonDialect Own { get; } = new(JsonPublication.Read);

    /// <summary>CSL-JSON, and Crossref's works, which grew out of it.</summary>
    public static JsonDialect Csl { get; } = new(CslPublication.Read, CslRelations.Unread);

    /// <summary>Records of DataCite.</summary>
    public static JsonDialect DataCite { get; } = new(DataCiteWork.Read, DataCiteWork.Unread);

    /// <summary>Works of OpenAlex.</summary>
    public static JsonDialect OpenAlex { get; } = new(OpenAlexWork.Read);

    /// <summary>The dialect of an entry, by its shape alone.</summary>
    public static JsonDialect Of(JsonFields fields)
    {
        if (fields.Has("authors") && !fields.Has("issued")) return Own;
        if (fields.Has("titles") && fields.Has("creators", "publicationYear", "types")) return DataCite;
        if (fields.Has("authorships", "abstractInvertedIndex", "primaryLocation") || IsOpenAlexId(fields.Find("id"))) return OpenAlex;
        if (fields.Find("issued")?.ValueKind is JsonValueKind.Object || fields.Find("title")?.ValueKind is JsonValueKind.Array) return Csl;
        if (fields.Has("year", "venue", "venueName", "bibtexKey", "identifiers", "links", "date")) return Own;
        bool isCsl = fields.Has("type") && (fields.Has("id", "DOI") || fields.Find("author")?.ValueKind is JsonValueKind.Array);
        return isCsl ? Csl : Own;
    }

    /// <summary>Names of the fields that nothing was made of. Once the entry has been read.</summary>
    public IEnumerable<string> Unread(JsonFields fields) => fields.Unread.Concat(unreadInside?.Invoke(fields) ?? []);

    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public Publication Read(JsonFields fields, EntryReport report) => read(fields, report);

    private static bool IsOpenAlexId(JsonElement? id) =>
        id is { ValueKind: JsonValueKind.String } value && JsonText.Find(value)?.StartsWith("https://openalex.org/W", StringComparison.Ordinal) == true;
}

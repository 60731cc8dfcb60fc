using System.Collections.Frozen;
using System.Text.Json;
using SearchPortal.Import.Csl;
using SearchPortal.Import.OpenAlex;
using SearchPortal.Publications;

namespace SearchPortal.Import.Json;

/// <summary>One of the ways to write a publication in JSON.</summary>
/// <param name="read">Makes a publication of the fields of an entry; its title is "" when it has none.</param>
/// <param name="names">The fields that anything is made of, parted by blanks.</param>
internal sealed class JsonDialect(Func<JsonFields, EntryReport, Publication> read, string names)
{
    private readonly FrozenSet<string> known = FrozenSet.ToFrozenSet(Words(names), FieldName.Comparer);

    // Most files write names in one of three usual ways, which are found faster.
    private readonly FrozenSet<string> usual = FrozenSet.ToFrozenSet(Words(names).SelectMany(name => (string[])[name, Parted(name, '_'), Parted(name, '-')]));

    /// <summary>The fields of <see cref="Publication"/>, and of ML Anthology.</summary>
    public static JsonDialect Own { get; } = new(
        JsonPublication.Read,
        """
        key bibtexKey id title formerKeys authors author editors editor date published year venue containerTitle venueName journal booktitle
        volume issue number pages page publisher school institution type venueType abstract topics keywords language lang awards award note
        status statusNotice otherVersions links pdfUrl pdf codeUrl code projectUrl videoUrl slidesUrl posterUrl dataUrl openreviewUrl venueUrl
        url identifiers doi arxiv arxivId eprint openReview openReviewId aclAnthology dblp pmid pmcid isbn issn sourceId
        """);

    /// <summary>CSL-JSON, and Crossref's works, which grew out of it.</summary>
    public static JsonDialect Csl { get; } = new(
        CslPublication.Read,
        """
        id citationKey type subtype title subtitle titleShort shortTitle author editor issued published publishedPrint publishedOnline posted
        containerTitle containerTitleShort shortContainerTitle eventTitle event volume issue number articleNumber page pageFirst publisher
        institution abstract keyword keywords categories subject language note status custom updatedBy updateTo relation DOI URL link resource PMID PMCID ISBN ISSN
        archive archiveLocation
        """);

    /// <summary>Works of OpenAlex.</summary>
    public static JsonDialect OpenAlex { get; } = new(
        OpenAlexWork.Read,
        """
        id doi title displayName publicationYear publicationDate ids language primaryLocation bestOaLocation openAccess type typeCrossref
        authorships biblio isRetracted keywords topics abstractInvertedIndex locations hostVenue
        """);

    /// <summary>The dialect of an entry, by its shape alone.</summary>
    public static JsonDialect Of(JsonFields fields)
    {
        if (fields.Has("authors") && !fields.Has("issued")) return Own;
        if (fields.Has("authorships", "abstractInvertedIndex", "primaryLocation") || IsOpenAlexId(fields.Find("id"))) return OpenAlex;
        if (fields.Find("issued")?.ValueKind is JsonValueKind.Object || fields.Find("title")?.ValueKind is JsonValueKind.Array) return Csl;
        if (fields.Has("year", "venue", "venueName", "bibtexKey", "identifiers", "links", "date")) return Own;
        bool isCsl = fields.Has("type") && (fields.Has("id", "DOI") || fields.Find("author")?.ValueKind is JsonValueKind.Array);
        return isCsl ? Csl : Own;
    }

    /// <summary>Names of the fields that nothing is made of.</summary>
    public IEnumerable<string> Unread(JsonFields fields)
    {
        var names = fields.Names.Where(name => !usual.Contains(name) && !known.Contains(name));
        return this == Csl ? names.Concat(CslRelations.Unread(fields)) : names;
    }

    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public Publication Read(JsonFields fields, EntryReport report) => read(fields, report);

    private static string[] Words(string names) => names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static string Parted(string name, char by) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(name[i - 1]) ? $"{by}{char.ToLowerInvariant(c)}" : $"{c}"));

    private static bool IsOpenAlexId(JsonElement? id) =>
        id is { ValueKind: JsonValueKind.String } value && JsonText.Find(value)?.StartsWith("https://openalex.org/W", StringComparison.Ordinal) == true;
}

using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Writes a publication as one item of CSL-JSON (csl-data 1.0.2). What CSL has no variable for stands under <c>custom</c>.</summary>
internal static class CslJsonWriter
{
    /// <summary>The item.</summary>
    public static string Write(Publication publication, Venue? venue) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in Texts(publication, venue)) Text(json, name, value);
        Names(json, "author", publication.Authors);
        Names(json, "editor", publication.Editors);
        Issued(json, publication);
        CslCustomFields.Write(json, publication, Server(publication, venue));
        json.WriteEndObject();
    });

    /// <summary>One string; nothing for null and "".</summary>
    public static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, ExportText.Paragraphs(value));
    }

    private static IEnumerable<(string Name, string? Value)> Texts(Publication publication, Venue? venue)
    {
        var ids = publication.Identifiers;
        string? server = Server(publication, venue), container = server is null ? publication.ContainerTitle ?? venue?.LongName : null;
        return
        [
            ("id", publication.Key),
            ("type", publication.Type.Csl()),
            ("title", publication.Title),
            ("container-title", container),
            ("container-title-short", container is null || venue?.ShortName == container ? null : venue?.ShortName),
            ("event-title", publication.Type == PublicationType.ConferencePaper ? venue?.LongName : null),
            ("volume", publication.Volume),
            ("issue", IsNumbered(publication) ? null : publication.Issue),
            ("page", publication.Pages),
            ("publisher", publication.Publisher ?? server),
            ("DOI", ids.Doi),
            ("number", Number(publication)),
            ("ISBN", ids.Isbn),
            ("ISSN", ids.Issn),
            ("PMID", ids.Pmid),
            ("PMCID", ids.Pmcid),
            ("URL", PublicationAddresses.Main(publication)),
            ("language", publication.Language),
            ("keyword", string.Join(", ", publication.Topics)),
            ("status", publication.Status == PublicationStatus.Published ? null : publication.Status.ToString().ToLowerInvariant()),
            ("note", publication.Note),
            ("abstract", publication.Abstract),
        ];
    }

    // To styles and reference managers the server of a preprint is its publisher, and a container would make it a part of something.
    private static string? Server(Publication publication, Venue? venue) =>
        publication is { Type: PublicationType.Preprint, Publisher: null } ? publication.ContainerTitle ?? venue?.LongName : null;

    private static bool IsNumbered(Publication publication) => publication.Type is PublicationType.Report or PublicationType.Patent;

    // Of what appeared elsewhere too, the number of its preprint is none of its own.
    private static string? Number(Publication publication) =>
        (IsNumbered(publication) ? publication.Issue : null) ?? (publication is { Type: PublicationType.Preprint or PublicationType.Report or PublicationType.Document, Identifiers.Arxiv: { } arxiv } ? $"arXiv:{arxiv}" : null);

    private static void Names(Utf8JsonWriter json, string role, IReadOnlyList<PersonName> names)
    {
        if (names.Count == 0) return;
        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            bool isWhole = name.Given.Length == 0 && name.Suffix is null;
            Text(json, isWhole ? "literal" : "family", name.Family);
            Text(json, "given", name.Given);
            Text(json, "suffix", name.Suffix);
            Text(json, "ORCID", name.Orcid is null ? null : $"https://orcid.org/{name.Orcid}");
            Text(json, "affiliation", name.Affiliation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Issued(Utf8JsonWriter json, Publication publication)
    {
        if ((publication.Date?.Year ?? publication.Year) is not int year) return;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(year);
        if (publication.Date?.Month is int month) json.WriteNumberValue(month);
        if (publication.Date?.Day is int day) json.WriteNumberValue(day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

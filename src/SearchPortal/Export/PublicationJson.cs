using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>
/// A publication as the portal's own JSON, which <c>JsonPublication</c> reads back as the same publication. Every field is there but
/// <see cref="Publication.Source"/>, which says where it was read; what is absent is not written.
/// </summary>
public static class PublicationJson
{
    /// <summary>Writes one object.</summary>
    public static void Write(Utf8JsonWriter json, Publication publication)
    {
        json.WriteStartObject();
        WriteFields(json, publication);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of an object, for a host that adds its own.</summary>
    public static void WriteFields(Utf8JsonWriter json, Publication publication)
    {
        WriteTitle(json, publication);
        WritePlace(json, publication);
        WriteIdentifiers(json, publication.Identifiers);
        WriteLinks(json, publication.Links);
        WriteStanding(json, publication);
        WriteText(json, "abstract", publication.Abstract);
    }

    private static void WriteTitle(Utf8JsonWriter json, Publication publication)
    {
        WriteText(json, "key", publication.Key);
        WriteTexts(json, "formerKeys", publication.FormerKeys);
        json.WriteString("title", publication.Title);
        WritePeople(json, "authors", publication.Authors);
        WritePeople(json, "editors", publication.Editors);
        if (publication.Year is int year) json.WriteNumber("year", year);
        WriteText(json, "date", publication.Date?.ToString());
        json.WriteString("type", publication.Type.Csl());
    }

    private static void WritePlace(Utf8JsonWriter json, Publication publication)
    {
        WriteText(json, "venue", publication.Venue);
        WriteText(json, "containerTitle", publication.ContainerTitle);
        WriteText(json, "volume", publication.Volume);
        WriteText(json, "issue", publication.Issue);
        WriteText(json, "pages", publication.Pages);
        WriteText(json, "publisher", publication.Publisher);
    }

    private static void WriteStanding(Utf8JsonWriter json, Publication publication)
    {
        WriteTexts(json, "topics", publication.Topics);
        WriteText(json, "language", publication.Language);
        WriteTexts(json, "awards", publication.Awards);
        WriteText(json, "note", publication.Note);
        json.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName($"{publication.Status}"));
        WriteText(json, "statusNotice", publication.StatusNotice);
        WriteTexts(json, "otherVersions", publication.OtherVersions);
    }

    private static void WritePeople(Utf8JsonWriter json, string name, IReadOnlyList<PersonName> people)
    {
        if (people.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var person in people)
        {
            json.WriteStartObject();
            WriteText(json, "given", person.Given);
            json.WriteString("family", person.Family);
            WriteText(json, "suffix", person.Suffix);
            WriteText(json, "orcid", person.Orcid);
            WriteText(json, "affiliation", person.Affiliation);
            if (person.EqualContribution) json.WriteBoolean("equalContribution", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteIdentifiers(Utf8JsonWriter json, Identifiers identifiers)
    {
        if (identifiers == Identifiers.None) return;
        json.WriteStartObject("identifiers");
        WriteText(json, "doi", identifiers.Doi);
        WriteText(json, "arxiv", identifiers.Arxiv);
        WriteText(json, "openReview", identifiers.OpenReview);
        WriteText(json, "aclAnthology", identifiers.AclAnthology);
        WriteText(json, "dblp", identifiers.Dblp);
        WriteText(json, "pmid", identifiers.Pmid);
        WriteText(json, "pmcid", identifiers.Pmcid);
        WriteText(json, "isbn", identifiers.Isbn);
        WriteText(json, "issn", identifiers.Issn);
        json.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter json, IReadOnlyList<Link> links)
    {
        if (links.Count == 0) return;
        json.WriteStartArray("links");
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("kind", link.Kind);
            json.WriteString("url", link.Url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }
}

using System.Text.Json;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.OpenAlex;

/// <summary>From a work of OpenAlex (<see href="https://docs.openalex.org/api-entities/works/work-object"/>) to a publication; any field may be null.</summary>
internal static class OpenAlexWork
{
    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(JsonFields fields, EntryReport report)
    {
        string key = Key(fields);
        string title = fields.Line("title") ?? fields.Line("displayName") ?? "";
        report.Entry = key.Length > 0 ? key : title.Length > 0 ? EntryReport.Show(title) : null;
        var source = (fields.Inside("primaryLocation") ?? fields.Inside("hostVenue"))?.Inside("source") ?? fields.Inside("hostVenue");
        var type = OpenAlexTypes.Read(fields, source, report);
        bool isRetracted = fields.Find("isRetracted")?.ValueKind == JsonValueKind.True;
        return Place(fields, source, new Publication
        {
            Key = key,
            Title = title,
            Authors = OpenAlexPeople.Read(fields, report),
            Year = JsonDate.FindYear(fields, report, "publicationYear") ?? Date(fields)?.Year,
            Date = Date(fields),
            Type = type,
            Status = isRetracted ? PublicationStatus.Retracted : type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published,
            Abstract = InvertedAbstract.Read(fields, report),
            Topics = Topics(fields),
            Identifiers = OpenAlexIdentifiers.Read(fields, source),
            Links = OpenAlexLinks.Read(fields),
            Source = report.At,
        });
    }

    private static Publication Place(JsonFields fields, JsonFields? source, Publication plain)
    {
        var places = fields.Inside("biblio");
        bool standsAlone = plain.Type is PublicationType.Book or PublicationType.Thesis;
        string? first = places?.Line("firstPage"), last = places?.Line("lastPage");
        return plain with
        {
            ContainerTitle = standsAlone ? null : source?.Line("displayName"),
            Publisher = source?.Line("hostOrganizationName", "publisher"),
            Volume = places?.Line("volume"),
            Issue = places?.Line("issue"),
            Pages = (first is null || last is null || first == last ? first ?? last : $"{first}-{last}") is string pages && PageRange.Clean(pages) is { Length: > 0 } clean ? clean : null,
            Language = LanguageTag.Find(fields.Line("language") ?? ""),
        };
    }

    private static string Key(JsonFields fields)
    {
        string id = fields.Text("id") ?? "";
        string key = id[(id.LastIndexOf('/') + 1)..].Trim();
        return Slug.IsKey(key) ? key : "";
    }

    private static PartialDate? Date(JsonFields fields) => fields.Text("publicationDate") is string text ? WrittenDate.Find(text) : null;

    private static IReadOnlyList<string> Topics(JsonFields fields) =>
        [.. fields.Objects("keywords").Concat(fields.Objects("topics")).Select(topic => topic.Line("displayName", "keyword")).OfType<string>().Distinct()];
}

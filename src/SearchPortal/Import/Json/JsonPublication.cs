using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Json;

/// <summary>
/// Turns one JSON object into a publication. Fields are those of <see cref="Publication"/> in any spelling of their names, and those
/// of ML Anthology (bibtex_key, venue_name, pdf_url …). Unknown fields are ignored; a value of the wrong kind is reported and the rest kept.
/// </summary>
internal static class JsonPublication
{
    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(JsonFields fields, EntryReport report)
    {
        string key = string.Concat((fields.Text("key", "bibtexKey", "id") ?? "").Where(c => !char.IsControl(c))).Trim();
        report.Entry = key.Length > 0 ? EntryReport.Show(key) : null;
        string title = fields.Line("title") ?? "";
        report.Entry ??= title.Length > 0 ? EntryReport.Show(title) : null;
        var publication = new Publication { Key = key, Title = title, Source = report.At };
        return Describe(Place(Credit(publication, fields, report), fields), fields, report);
    }

    private static Publication Credit(Publication publication, JsonFields fields, EntryReport report)
    {
        var date = JsonDate.Find(fields, report);
        return publication with
        {
            FormerKeys = fields.Lines("formerKeys"),
            Authors = JsonPeople.Read(fields.Find("authors", "author"), "authors", report),
            Editors = JsonPeople.Read(fields.Find("editors", "editor"), "editors", report),
            Date = date,
            Year = JsonDate.FindYear(fields, report) ?? date?.Year,
        };
    }

    private static Publication Place(Publication publication, JsonFields fields) => publication with
    {
        Venue = fields.Line("venue"),
        ContainerTitle = fields.Inside("journal")?.Line("name", "title") ?? fields.Line("containerTitle", "venueName", "journal", "booktitle"),
        Volume = fields.Line("volume"),
        Issue = fields.Line("issue", "number"),
        Pages = fields.Line("pages", "page") is string pages ? PageRange.Clean(pages) : null,
        Publisher = fields.Line("publisher", "school", "institution"),
    };

    private static Publication Describe(Publication publication, JsonFields fields, EntryReport report)
    {
        var type = PublicationWords.ReadType(fields.Line("type", "venueType"), report);
        var links = JsonLinks.Read(fields, report);
        return publication with
        {
            Type = type,
            Abstract = fields.Text("abstract") is string raw ? TextCleaner.Paragraphs(raw) : "",
            Topics = Topics(fields),
            Language = fields.Line("language", "lang"),
            Identifiers = JsonIdentifiers.Read(fields, links, report),
            Links = links,
            Awards = fields.Lines("awards", "award"),
            Note = fields.Line("note"),
            Status = PublicationWords.ReadStatus(fields.Line("status"), type, report),
            StatusNotice = fields.Line("statusNotice"),
            OtherVersions = fields.Lines("otherVersions"),
        };
    }

    private static IReadOnlyList<string> Topics(JsonFields fields)
    {
        var value = fields.Find("topics", "keywords");
        var topics = fields.Lines("topics", "keywords").AsEnumerable();
        if (value?.ValueKind == JsonValueKind.String) topics = topics.SelectMany(text => text.Split(text.Contains(';', StringComparison.Ordinal) ? ';' : ','));
        return [.. topics.Select(topic => topic.Trim()).Where(topic => topic.Length > 0).Distinct()];
    }
}

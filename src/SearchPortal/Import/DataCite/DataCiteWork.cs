using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.DataCite;

/// <summary>From a record of DataCite (<see href="https://schema.datacite.org/"/>, in JSON as its API gives it) to a publication.</summary>
internal static class DataCiteWork
{
    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(JsonFields fields, EntryReport report)
    {
        string? doi = Doi(fields, report);
        string title = TitleText.WithSubtitle(OfKind(fields, "titles", "titleType", "", "title"), OfKind(fields, "titles", "titleType", "Subtitle", "title")) ?? "";
        report.Entry = doi is not null ? EntryReport.Show(doi) : title.Length > 0 ? EntryReport.Show(title) : null;
        var type = DataCiteTypes.Read(fields);
        string? publisher = fields.Inside("publisher")?.Line("name") ?? fields.Line("publisher");
        var (year, date) = Dates(fields, report);
        return DataCiteContainer.Add(fields, new Publication
        {
            Title = title,
            Authors = DataCitePeople.Read(fields.Objects("creators"), "creators", report),
            Editors = DataCitePeople.Read(fields.Objects("contributors").Where(person => person.Line("contributorType") == "Editor"), "contributors", report),
            Year = year,
            Date = date,
            Type = type,
            // The server of a preprint is what it appeared in.
            ContainerTitle = type == PublicationType.Preprint ? publisher : null,
            Publisher = type == PublicationType.Preprint ? null : publisher,
            Abstract = fields.Objects("descriptions").FirstOrDefault(IsAbstract)?.Text("description") is string text ? TextCleaner.Paragraphs(text) : "",
            Topics = [.. fields.Objects("subjects").Select(subject => subject.Line("subject")).OfType<string>().Distinct()],
            Language = LanguageTag.Find(fields.Line("language") ?? ""),
            Identifiers = new() { Doi = doi, Arxiv = Arxiv(fields, doi) },
            VersionDois = DataCiteRelations.Versions(fields),
            Links = Links(fields, report),
            Status = type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published,
            Source = report.At,
        });
    }

    /// <summary>What stands in lists by its kind and of which nothing is made: "descriptions/TechnicalInfo".</summary>
    public static IEnumerable<string> Unread(JsonFields fields) =>
    [
        .. Kinds(fields, "titles", "titleType").Where(kind => kind != "Subtitle").Select(kind => $"titles/{kind}"),
        .. Kinds(fields, "descriptions", "descriptionType").Where(kind => kind != "Abstract").Select(kind => $"descriptions/{kind}"),
        .. Kinds(fields, "contributors", "contributorType").Where(kind => kind != "Editor").Select(kind => $"contributors/{kind}"),
        .. DataCiteRelations.Unread(fields).Select(kind => $"relatedIdentifiers/{kind}"),
    ];

    private static string? Doi(JsonFields fields, EntryReport report)
    {
        if (fields.Text("doi") is not string raw) return IdentifierMention.FindDoi(fields.Text("id"));
        string? doi = IdentifierText.FindDoi(raw);
        if (doi is null) report.Error($"“{EntryReport.Show(raw)}” is no DOI", "write it as 10.1000/xyz");
        return doi;
    }

    private static string? Arxiv(JsonFields fields, string? doi) => IdentifierMention.FindArxiv(doi)
        ?? fields.Objects("identifiers").Concat(fields.Objects("alternateIdentifiers")).Select(one => IdentifierMention.FindArxiv(one.Text("identifier", "alternateIdentifier"))).FirstOrDefault(id => id is not null);

    private static (int? Year, PartialDate? Date) Dates(JsonFields fields, EntryReport report)
    {
        int? year = JsonDate.FindYear(fields, report, "publicationYear");
        var date = Of("Issued") ?? Of("Available") ?? Of("Submitted");
        return year is null ? (date?.Year, Whole(date)) : (year, date?.Year == year ? Whole(date) : null);

        PartialDate? Of(string kind) => OfKind(fields, "dates", "dateType", kind, "date") is string written ? WrittenDate.Find(written) : null;

        static PartialDate? Whole(PartialDate? date) => date?.Month is null ? null : date;
    }

    private static List<Link> Links(JsonFields fields, EntryReport report)
    {
        var links = new List<Link>();
        foreach (string url in fields.Lines("url").Concat(fields.Lines("contentUrl")))
            if (WebAddress.Find(url) is not string address) report.Error($"the link “{EntryReport.Show(url)}” is no web address", "begin it with https://");
            else if (!links.Exists(link => link.Url == address)) links.Add(new Link(LinkWords.Kind("", address), address));
        return links;
    }

    private static bool IsAbstract(JsonFields description) => description.Line("descriptionType") is null or "Abstract";

    /// <summary>The first of a list that is of a kind; "" is that of what names none.</summary>
    private static string? OfKind(JsonFields fields, string list, string kind, string wanted, string value) =>
        fields.Objects(list).FirstOrDefault(one => (one.Line(kind) ?? "") == wanted)?.Line(value);

    private static IEnumerable<string> Kinds(JsonFields fields, string list, string kind) => fields.Objects(list).Select(one => one.Line(kind)).OfType<string>();
}

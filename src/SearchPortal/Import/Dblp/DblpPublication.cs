using System.Text.RegularExpressions;
using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Dblp;

/// <summary>Reads a record of DBLP's XML (<see href="https://dblp.org/xml/docu/dblpxml.pdf"/>): of the whole database, of a person, or one alone.</summary>
internal static partial class DblpPublication
{
    /// <summary>The publication, cleaned; its title is "" when it has none. Null for a volume, which is kept for its papers, and for the page of a person.</summary>
    public static Publication? Read(XmlPart record, DblpVolumes volumes, EntryReport report)
    {
        string key = record.Attribute("key") ?? "";
        report.Entry = key.Length > 0 ? EntryReport.Show(key) : null;
        if (record.Name == "proceedings") volumes.Add(key, record, report);
        if (record.Name is "proceedings" or "person" || key.StartsWith("homepages/", StringComparison.Ordinal)) return Passed(record);
        var type = Type(record);
        var identifiers = DblpIdentifiers.Read(record, key, report);
        var date = Date(record, report);
        return volumes.Place(record, new Publication
        {
            Title = Title(record),
            Authors = People(record, "author", report),
            Editors = People(record, "editor", report),
            Year = date?.Year,
            Date = date?.Month is null ? null : date,
            Type = type,
            ContainerTitle = Container(record, type),
            Venue = type == PublicationType.ConferencePaper && Container(record, type) is string name ? VenueCode.Of(name) : null,
            Volume = XmlWords.Line(record.Find("volume")) is string volume && !volume.StartsWith("abs/", StringComparison.Ordinal) ? volume : null,
            Issue = XmlWords.Line(record.Find("number")),
            Pages = XmlWords.Line(record.Find("pages")) is string pages && PageRange.Clean(pages) is { Length: > 0 } clean ? clean : null,
            Publisher = XmlWords.Line(record.Find("publisher")) ?? XmlWords.Line(record.Find("school")),
            Identifiers = identifiers,
            Links = DblpIdentifiers.Links(record, report),
            Note = XmlWords.Line(record.Children.FirstOrDefault(child => child.Name == "note" && child.Attribute("type") is null)),
            Status = Status(record, type),
            Source = report.At,
        });
    }

    /// <summary>The title without the full stop that the database ends every one with.</summary>
    public static string Title(XmlPart record)
    {
        string title = XmlWords.Line(record.Find("title")) ?? "";
        return title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) ? title[..^1] : title;
    }

    /// <summary>The people under a name ("author", "editor"), without the numbers that tell namesakes apart ("Wei Wang 0012").</summary>
    public static IReadOnlyList<PersonName> People(XmlPart record, string name, EntryReport report) =>
        [.. record.All(name).Select(Person).OfType<PersonName>().Select(person => PersonRepair.Repair(person, report))];

    private static PersonName? Person(XmlPart part)
    {
        if (XmlWords.Line(part) is not string written) return null;
        return PersonNameParser.Parse(NamesakeNumber().Replace(written, "")) with { Orcid = part.Attribute("orcid") is string orcid ? Orcid.Find(orcid) : null };
    }

    // A volume of many volumes: "ECCV (12)".
    private static string? Container(XmlPart record, PublicationType type) => type is PublicationType.Book or PublicationType.Thesis ? null
        : XmlWords.Line(record.Find("journal")) ?? (XmlWords.Line(record.Find("booktitle")) is string book ? PartNumber().Replace(book, "") : null);

    private static PartialDate? Date(XmlPart record, EntryReport report)
    {
        if (XmlWords.Line(record.Find("year")) is not string year) return null;
        var date = WrittenDate.Find($"{year} {XmlWords.Line(record.Find("month"))}".TrimEnd()) ?? WrittenDate.Find(year);
        if (date is null) report.Warning($"no year can be read from “{EntryReport.Show(year)}”", "write the year as four digits");
        return date;
    }

    private static PublicationType Type(XmlPart record) => (record.Name, record.Attribute("publtype")) switch
    {
        (_, "data") or ("data", _) => PublicationType.Dataset,
        (_, "software") => PublicationType.Software,
        ("article", "informal" or "informal withdrawn") => PublicationType.Preprint,
        ("article", _) => PublicationType.JournalArticle,
        ("inproceedings", _) => PublicationType.ConferencePaper,
        ("incollection", _) => PublicationType.Chapter,
        ("book", _) => PublicationType.Book,
        ("phdthesis" or "mastersthesis", _) => PublicationType.Thesis,
        _ => PublicationType.WebPage,
    };

    private static PublicationStatus Status(XmlPart record, PublicationType type) =>
        record.Attribute("publtype")?.Contains("withdrawn", StringComparison.Ordinal) == true ? PublicationStatus.Retracted
        : type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published;

    private static Publication? Passed(XmlPart record)
    {
        record.MarkRead();
        return null;
    }

    [GeneratedRegex(@"\s+[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesakeNumber();

    [GeneratedRegex(@"\s+\([0-9]{1,3}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex PartNumber();
}

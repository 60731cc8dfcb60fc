using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>From a RIS record to a publication.</summary>
internal static class RisPublication
{
    private const int LongestIssue = 12;

    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(TaggedRecord record)
    {
        string key = RisKey(record);
        string title = FindTitle(record);
        record.Report.Entry = key.Length > 0 ? key : title.Length > 0 ? EntryReport.Show(title) : null;
        var said = RisTypes.Read(record);
        var container = RisVenue.Read(record, said);
        var identifiers = RisIdentifiers.Read(record);
        var (year, date) = PlainDates.Read([record.Find("PY"), record.Find("Y1"), record.Find("DA"), record.Find("PD")], record.Report);
        var type = ReferenceTypes.Refine(said, container, identifiers.Arxiv is not null);
        var (authors, editors) = RisPeople.Read(record);
        return RisRemarks.Add(record, Describe(record, new Publication
        {
            Key = key,
            Title = title,
            Authors = authors,
            Editors = editors,
            Year = year,
            Date = date,
            Type = type,
            Venue = RisVenue.Code(record, said),
            ContainerTitle = container,
            Identifiers = identifiers,
            Source = record.Report.At,
        }));
    }

    private static Publication Describe(TaggedRecord record, Publication plain) => plain with
    {
        // The arXiv number as the volume of "CoRR".
        Volume = record.Line("VL", "VO") is string volume && !volume.StartsWith("abs/", StringComparison.Ordinal) ? volume : null,
        Issue = Issue(record, plain.Type),
        Pages = Pages(record),
        Publisher = record.Line("PB", "PU") is string publisher && !(plain.Type == PublicationType.Preprint && publisher == plain.ContainerTitle) ? publisher : null,
        Abstract = TaggedText.Paragraphs([.. record.All("N2"), .. record.All("AB")]),
        Topics = TaggedText.Topics(record.All("KW")),
        Language = LanguageTag.Find(record.Line("LA") ?? ""),
        Links = Links(record, plain.Identifiers),
    };

    // "CP" is the issue in the first specification, the conference in Web of Science; "M1" is the number of what has no issues.
    private static string? Issue(TaggedRecord record, PublicationType type)
    {
        if (record.Line("IS") is string issue) return issue;
        if (record.Mention(place => place.Length <= LongestIssue && place.Any(char.IsAsciiDigit) ? TextCleaner.Line(place) : null, "CP") is string issued) return issued;
        if (ReportNumber.CanHave(type)) return record.Mention(number => number.Any(char.IsAsciiDigit) ? ReportNumber.Find(TextCleaner.Line(number)) : null, "M1") ?? ReportNumber.Find(record.Line("SN"));
        return type == PublicationType.JournalArticle ? record.Mention(number => number.Trim() is { Length: <= LongestIssue } text && text.All(char.IsAsciiDigit) ? text : null, "M1") : null;
    }

    // A bare number counts the references of one export; the next export counts anew.
    private static string RisKey(TaggedRecord record) =>
        record.Find("ID")?.Trim() is string id && Slug.IsKey(id) && id.Any(char.IsLetter) ? id : "";

    private static string FindTitle(TaggedRecord record)
    {
        string? book = record.Find("TY")?.Trim().ToUpperInvariant() is "BOOK" or "WHOLE" or "EBOOK" or "EDBOOK" or "UNPB" ? record.Line("BT") : null;
        string title = record.Line("TI", "T1", "CT") ?? book ?? record.Line("ST") ?? "";
        // PubMed's mark of a translated title.
        return title is ['[', .. var inner, ']', '.'] ? inner : title;
    }

    private static string? Pages(TaggedRecord record)
    {
        string? first = record.Line("SP"), last = record.Line("EP");
        string? pages = first is null || last is null || first == last || first.Contains('-', StringComparison.Ordinal) ? first ?? last ?? record.Line("C7") : $"{first}-{last}";
        return pages is not null && PageRange.Clean(pages) is { Length: > 0 } clean ? clean : null;
    }

    private static IReadOnlyList<Link> Links(TaggedRecord record, Identifiers ids)
    {
        var links = new TaggedLinks(record.Report);
        links.Add(record.All("UR", "LK").Except(RisIdentifiers.Repeated(record, ids)), "");
        links.Add(record.All("L1"), LinkKind.Pdf);
        links.Add(record.All("L2").Where(value => value.Contains("://", StringComparison.Ordinal)), "");
        var said = RisRemarks.Links(record).ToList();
        links.Add(said.Select(link => link.Url), "");
        return [.. links.All.Select(link => said.Find(other => other.Url == link.Url) is { Kind: { } kind } ? link with { Kind = LinkWords.Kind(kind, link.Url) } : link)];
    }
}

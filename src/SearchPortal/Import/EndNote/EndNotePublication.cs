using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.EndNote;

/// <summary>From an EndNote record to a publication.</summary>
internal static class EndNotePublication
{
    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(TaggedRecord record)
    {
        // ACM and the ACL Anthology write the citation key as "label".
        string key = record.Find("%F")?.Trim() is string label && Slug.IsKey(label) && label.Any(char.IsLetter) ? label : "";
        string title = record.Line("%T", "%!", "%Q") ?? "";
        record.Report.Entry = key.Length > 0 ? key : title.Length > 0 ? EntryReport.Show(title) : null;
        var said = Type(record);
        var container = Container(record, said);
        var identifiers = Identifiers(record);
        var (year, date) = PlainDates.Read([record.Find("%D"), record.Find("%8")], record.Report);
        return Describe(record, new Publication
        {
            Key = key,
            Title = title,
            Authors = TaggedPeople.Read(record.All("%A"), record.Report),
            Editors = TaggedPeople.Read(said is PublicationType.Thesis or PublicationType.Patent ? record.All("%E") : record.All("%E", "%Y"), record.Report),
            Year = year,
            Date = date,
            Type = ReferenceTypes.Refine(said, container, identifiers.Arxiv is not null),
            ContainerTitle = container,
            Identifiers = identifiers,
            Source = record.Report.At,
        });
    }

    private static Publication Describe(TaggedRecord record, Publication plain) => plain with
    {
        Volume = record.Line("%V"),
        Issue = record.Line("%N") ?? (ReportNumber.CanHave(plain.Type) ? ReportNumber.Find(record.Line("%@")) : null),
        Pages = record.Line("%P", "%]") is string pages && PageRange.Clean(pages) is { Length: > 0 } clean ? clean : null,
        Publisher = record.Line("%I"),
        Abstract = TaggedText.Paragraphs(record.All("%X")),
        Topics = TaggedText.Topics(record.All("%K")),
        Language = LanguageTag.Find(record.Line("%G") ?? ""),
        Links = Links(record),
        Note = record.All("%Z", "%O").Select(value => TextCleaner.Line(value)).FirstOrDefault(ExportNote.IsForReaders),
        Status = plain.Type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published,
    };

    private static PublicationType Type(TaggedRecord record)
    {
        if (record.Line("%0") is string name) return ReferenceTypes.Find(name) ?? PublicationWords.ReadType(name, record.Report);
        return record.Look("%J").Count > 0 ? PublicationType.JournalArticle : record.Look("%B").Count > 0 ? PublicationType.Chapter : PublicationType.Document;
    }

    private static string? Container(TaggedRecord record, PublicationType type) => type switch
    {
        PublicationType.Book or PublicationType.Thesis or PublicationType.Patent => null,
        PublicationType.ConferencePaper or PublicationType.Chapter => record.Line("%B", "%J", "%S"),
        _ => record.Line("%J", "%B"),
    };

    private static Identifiers Identifiers(TaggedRecord record)
    {
        var serial = SerialNumbers.Find(string.Join(';', record.All("%@")));
        var urls = record.All("%U", "%>");
        string? doi = record.Mention(IdentifierMention.FindDoi, "%R", "%M", "%1", "%3") ?? urls.Select(IdentifierMention.FindDoi).FirstOrDefault(found => found is not null);
        return new Identifiers
        {
            Doi = doi,
            Arxiv = record.Mention(IdentifierMention.FindArxiv, "%R", "%J", "%B", "%M", "%N", "%Z") ?? urls.Select(IdentifierMention.FindArxiv).FirstOrDefault(id => id is not null),
            OpenReview = urls.Select(IdentifierMention.FindOpenReview).FirstOrDefault(id => id is not null),
            AclAnthology = urls.Select(IdentifierAddress.FindAcl).FirstOrDefault(id => id is not null),
            Pmid = record.Line("%W") is "NLM" or "PubMed" ? IdentifierMention.Digits(record.Find("%M")) : null,
            Pmcid = record.Mention(value => value.TrimStart().StartsWith("PMC", StringComparison.Ordinal) ? IdentifierMention.FindPmcid(value) : null, "%2"),
            Issn = serial.Issn,
            Isbn = serial.Isbn,
        };
    }

    private static IReadOnlyList<Link> Links(TaggedRecord record)
    {
        var links = new TaggedLinks(record.Report);
        links.Add(record.All("%U"), "");
        links.Add(record.All("%>"), LinkKind.Pdf);
        return links.All;
    }
}

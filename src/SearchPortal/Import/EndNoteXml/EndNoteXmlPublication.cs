using SearchPortal.Import.Tagged;
using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.EndNoteXml;

/// <summary>Reads a <c>record</c> of EndNote's XML export (its texts stand in <c>style</c> elements), also as other programs write it.</summary>
internal static class EndNoteXmlPublication
{
    /// <summary>The record, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(XmlPart record, EntryReport report)
    {
        string title = Line(record, "titles", "title") ?? Line(record, "title") ?? Line(record, "titles", "short-title") ?? "";
        report.Entry = title.Length > 0 ? EntryReport.Show(title) : null;
        var type = EndNoteXmlType.Read(record);
        string? published = Published(record);
        var date = EndNoteXmlDate.Read(record);
        string? serial = Line(record, "isbn");
        var numbers = SerialNumbers.Find(serial ?? "");
        return new Publication
        {
            Key = Line(record, "label") is string label && Slug.IsKey(label) && label.Any(char.IsLetter) ? label : "",
            Title = title,
            Authors = EndNoteXmlPeople.Read(record, "authors", report),
            Editors = type is PublicationType.Thesis ? [] : EndNoteXmlPeople.Read(record, "secondary-authors", report),
            Year = date?.Year,
            Date = date?.Month is null ? null : date,
            Type = type,
            ContainerTitle = published,
            Volume = Line(record, "volume"),
            Issue = Line(record, "number") ?? Line(record, "issue") ?? (ReportNumber.CanHave(type) ? ReportNumber.Find(serial) : null),
            Pages = Line(record, "pages") is string pages ? PageRange.Clean(pages) : null,
            Publisher = Line(record, "publisher"),
            Abstract = XmlWords.Paragraphs(record.Find("abstract")),
            Topics = Topics(record),
            Language = Line(record, "language") is string language ? LanguageTag.Find(language) : null,
            Identifiers = Identifiers(record, report) with { Issn = numbers.Issn, Isbn = numbers.Isbn },
            Links = Links(record, report),
            Note = Note(record),
            Status = type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published,
            Source = report.At,
        };
    }

    private static string? Published(XmlPart record) =>
        Line(record, "titles", "secondary-title") ?? Line(record, "periodical", "full-title") ?? Line(record, "alt-periodical", "full-title")
        ?? Line(record, "titles", "alt-title") ?? Line(record, "periodical", "abbr-1");

    // What EndNote makes of a record of PubMed: authors, then the language on a line of its own, country, citation.
    private static string? Note(XmlPart record)
    {
        string[] lines = record.Find("notes")?.Text.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        bool isCatalogued = lines.Skip(1).Any(line => line.Length == 3 && line.All(char.IsAsciiLetterLower) && LanguageTag.Find(line) is not null);
        return !isCatalogued && Line(record, "notes") is string note && ExportNote.IsForReaders(note) ? note : null;
    }

    private static string[] Topics(XmlPart record) =>
        [.. (record.Find("keywords")?.All("keyword") ?? []).Select(keyword => keyword.Text)
            .SelectMany(text => text.Split(['\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(text => TextCleaner.Line(text)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    private static Identifiers Identifiers(XmlPart record, EntryReport report)
    {
        string? doi = XmlIdentifiers.Doi(Line(record, "electronic-resource-num"), report);
        string? from = Line(record, "remote-database-name");
        string? accession = Line(record, "accession-num");
        bool isPubmed = from is not null && (from.Contains("medline", StringComparison.OrdinalIgnoreCase) || from.Contains("pubmed", StringComparison.OrdinalIgnoreCase));
        return new Identifiers
        {
            Doi = doi,
            Arxiv = IdentifierMention.FindArxiv(doi is null ? Line(record, "urls", "related-urls", "url") : "DOI " + doi),
            Pmid = isPubmed || (from is null && accession is { Length: 7 or 8 }) ? Digits(accession) : null,
            Pmcid = Line(record, "custom2") is string custom && custom.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? IdentifierMention.FindPmcid(custom) : null,
        };
    }

    private static string? Digits(string? text) => text is not null && text.All(char.IsAsciiDigit) ? IdentifierMention.Digits(text) : null;

    private static IReadOnlyList<Link> Links(XmlPart record, EntryReport report)
    {
        var links = new XmlLinks(report);
        if (record.Find("urls") is not XmlPart urls) return links.All;
        foreach (var (list, word) in (ReadOnlySpan<(string, string)>)[("web-urls", ""), ("related-urls", ""), ("text-urls", ""), ("pdf-urls", LinkKind.Pdf)])
            foreach (var url in urls.All(list).SelectMany(all => all.All("url")))
                // Files of the program's own library ("internal-pdf://…") are no links.
                foreach (string address in url.Text.Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries)) links.AddIfWeb(word, address);
        return links.All;
    }

    private static string? Line(XmlPart record, params ReadOnlySpan<string> path) => XmlWords.Line(record.Find(path));
}

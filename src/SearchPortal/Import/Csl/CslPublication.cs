using SearchPortal.Import.Json;
using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>
/// From an item of CSL-JSON (<see href="https://github.com/citation-style-language/schema"/>) or a work of Crossref to a publication.
/// Where one has a text the other has a list: both are read.
/// </summary>
internal static class CslPublication
{
    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(JsonFields fields, EntryReport report)
    {
        string key = Key(fields);
        report.Entry = key.Length > 0 ? EntryReport.Show(key) : null;
        string title = TitleText.WithSubtitle(fields.FirstLine("title"), fields.FirstLine("subtitle")) ?? fields.FirstLine("titleShort", "shortTitle") ?? "";
        report.Entry ??= title.Length > 0 ? EntryReport.Show(title) : fields.FirstLine("DOI") is string doi ? EntryReport.Show(doi) : null;
        var said = CslTypes.Read(fields, report);
        var container = CslContainer.Read(fields, said);
        var identifiers = CslIdentifiers.Read(fields, report);
        var (year, date) = CslDate.Read(fields, report);
        var type = ReferenceTypes.Refine(said, container, identifiers.Arxiv is not null);
        return CslCustom.Add(fields, report, Describe(fields, report, CslStatus.Add(fields, new Publication
        {
            Key = key,
            Title = title,
            Authors = CslPeople.Read(fields, "author", report),
            Editors = CslPeople.Read(fields, "editor", report),
            Year = year,
            Date = date,
            Type = type,
            Venue = said == PublicationType.ConferencePaper ? CslContainer.Code(fields) : null,
            ContainerTitle = container,
            Identifiers = identifiers,
            Source = report.At,
        })));
    }

    private static Publication Describe(JsonFields fields, EntryReport report, Publication plain) => plain with
    {
        Volume = fields.FirstLine("volume"),
        Issue = fields.FirstLine("issue") ?? (fields.FirstLine("number") is string number && IdentifierText.FindArxiv(number) is null ? number : null),
        Pages = fields.FirstLine("page", "articleNumber", "pageFirst") is string pages && PageRange.Clean(pages) is { Length: > 0 } clean ? clean : null,
        Publisher = fields.FirstLine("publisher") ?? CslContainer.Institution(fields),
        Abstract = fields.Text("abstract") is string raw ? TextCleaner.Paragraphs(raw) : "",
        Topics = Topics(fields),
        Language = LanguageTag.Find(fields.FirstLine("language") ?? ""),
        Links = CslLinks.Read(fields, report),
        VersionDois = CslRelations.OtherVersions(fields),
        Note = plain.Note ?? CslNote.ForReaders(fields),
    };

    // What another program keeps as an address or a path is no name for a paper.
    private static string Key(JsonFields fields)
    {
        string key = (fields.FirstLine("citationKey") ?? fields.FirstLine("id"))?.Trim() ?? "";
        return key.Contains('/', StringComparison.Ordinal) ? "" : key;
    }

    private static IReadOnlyList<string> Topics(JsonFields fields)
    {
        var lists = fields.Lines("keyword", "keywords", "categories", "subject");
        IEnumerable<string> topics = lists is [var only] ? only.Split(only.Contains(';', StringComparison.Ordinal) ? ';' : ',') : lists;
        return [.. topics.Select(topic => topic.Trim()).Where(topic => topic.Length > 0).Distinct()];
    }
}

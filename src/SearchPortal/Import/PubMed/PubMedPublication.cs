using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMed;

/// <summary>From a PubMed record to a publication.</summary>
internal static class PubMedPublication
{
    /// <summary>The publication, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(TaggedRecord record)
    {
        string title = Title(record.Line("TI", "BTI", "TT") ?? "");
        record.Report.Entry = title.Length > 0 ? EntryReport.Show(title) : null;
        var (authors, editors) = PubMedPeople.Read(record);
        var (year, date) = PlainDates.Read([record.Find("DP", "DEP")], record.Report);
        var identifiers = PubMedIdentifiers.Read(record);
        string? container = record.Line("JT", "TA") ?? (record.Look("TI").Count == 0 ? null : record.Line("BTI"));
        var type = PubMedTypes.Read(record);
        return PubMedTypes.AddStatus(record, new Publication
        {
            Title = title,
            Authors = authors,
            Editors = editors,
            Year = year,
            Date = date,
            Type = ReferenceTypes.Refine(type, container, identifiers.Arxiv is not null),
            ContainerTitle = container,
            Volume = record.Line("VI"),
            Issue = record.Line("IP"),
            Pages = Pages(record),
            Publisher = record.Line("PB"),
            Abstract = TaggedText.Paragraphs(record.All("AB")),
            Topics = Topics(record),
            Language = LanguageTag.Find(record.Line("LA") ?? ""),
            Identifiers = identifiers,
            Source = record.Report.At,
        });
    }

    // PubMed puts a full stop behind every title, and brackets round those it translated.
    private static string Title(string raw)
    {
        string title = raw.EndsWith('.') && !raw.EndsWith("..", StringComparison.Ordinal) ? raw[..^1] : raw;
        return title is ['[', .. var inner, ']'] ? inner.TrimEnd('.') : title;
    }

    private static string? Pages(TaggedRecord record)
    {
        string? pages = record.Line("PG") ?? record.All("LID").Select(value => value.Trim()).FirstOrDefault(IsArticleNumber)?.Split(' ')[0];
        return pages is not null && PageRange.Clean(pages) is { Length: > 0 } clean ? clean : null;
    }

    private static bool IsArticleNumber(string value) =>
        value.EndsWith(" [pii]", StringComparison.Ordinal) && value.Length <= 20 && value[..^6].TrimStart('e').All(char.IsAsciiDigit);

    // "Computational Biology/*methods" is the heading with one of its sides.
    private static IReadOnlyList<string> Topics(TaggedRecord record)
    {
        var headings = record.All("MH").Select(value => value.Split('/')[0].Replace("*", "", StringComparison.Ordinal));
        return TaggedText.Topics([.. record.All("OT").Select(value => value.Replace('\n', ' ').TrimStart('*')).Where(value => value is not ("none" or "None")), .. headings.Select(value => value.Replace('\n', ' '))]);
    }
}

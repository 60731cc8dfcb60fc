using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Jats;

/// <summary>Reads the front matter of an <c>article</c> in JATS 1.x (NISO Z39.96) or its forerunner NLM 2.x and 3.x.</summary>
internal static class JatsPublication
{
    /// <summary>The article, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(XmlPart article, EntryReport report)
    {
        var front = article.Find("front") ?? article.Find("front-stub") ?? article;
        var meta = front.Find("article-meta") ?? front;
        var journal = front.Find("journal-meta") ?? new XmlPart("journal-meta", article.Line);
        string title = Title(meta);
        report.Entry = title.Length > 0 ? EntryReport.Show(title) : null;
        var identifiers = JatsIdentifiers.Read(meta, journal, report);
        report.Entry = identifiers.Doi ?? report.Entry;
        var date = JatsDate.Find(meta);
        var publication = new Publication
        {
            Title = title,
            Authors = JatsPeople.Read(meta, isEditor: false, report),
            Editors = JatsPeople.Read(meta, isEditor: true, report),
            Year = date?.Year,
            Date = date?.Month is null ? null : date,
            ContainerTitle = Journal(journal) ?? XmlWords.Line(meta.Find("conference", "conf-name")),
            Volume = XmlWords.Line(meta.Find("volume")),
            Issue = XmlWords.Line(meta.Find("issue")),
            Pages = Pages(meta),
            Publisher = XmlWords.Line(journal.Find("publisher", "publisher-name")),
            Identifiers = identifiers,
            Source = report.At,
        };
        return Describe(publication, article, meta, report);
    }

    private static Publication Describe(Publication publication, XmlPart article, XmlPart meta, EntryReport report)
    {
        var type = Type(article, meta, publication);
        var (status, notice) = JatsStatus.Read(article, meta, type);
        return publication with
        {
            Type = type,
            Abstract = JatsAbstract.Read(meta, article.Attribute("lang")),
            Topics = JatsTopics.Read(meta, article.Attribute("lang")),
            Language = article.Attribute("lang") is string language ? LanguageTag.Find(language.Length <= 3 ? language.ToLowerInvariant() : language) : null,
            Links = Links(meta, report),
            Status = status,
            StatusNotice = notice,
        };
    }

    private static string Title(XmlPart meta)
    {
        var group = meta.Find("title-group") ?? meta;
        string? title = XmlWords.Line(group.Find("article-title")) ?? XmlWords.Line(group.Find("trans-title-group", "trans-title")) ?? XmlWords.Line(group.Find("trans-title"));
        string? subtitle = XmlWords.Line(group.Find("subtitle"));
        if (title is null || subtitle is null) return title ?? subtitle ?? "";
        return title[^1] is ':' or '?' or '!' ? $"{title} {subtitle}" : $"{title}: {subtitle}";
    }

    private static string? Journal(XmlPart journal) =>
        XmlWords.Line(journal.Find("journal-title-group", "journal-title")) ?? XmlWords.Line(journal.Find("journal-title"))
        ?? XmlWords.Line(journal.Find("journal-title-group", "abbrev-journal-title")) ?? XmlWords.Line(journal.Find("abbrev-journal-title"))
        ?? XmlWords.Line(journal.All("journal-id").FirstOrDefault(id => id.Is("journal-id-type", "nlm-ta", "iso-abbrev")));

    private static string? Pages(XmlPart meta)
    {
        string? first = XmlWords.Line(meta.Find("fpage")), last = XmlWords.Line(meta.Find("lpage"));
        string? pages = first is null ? XmlWords.Line(meta.Find("page-range")) ?? XmlWords.Line(meta.Find("elocation-id"))
            : last is null || last == first ? first
            : $"{first}-{last}";
        return pages is null ? null : PageRange.Clean(pages);
    }

    private static PublicationType Type(XmlPart article, XmlPart meta, Publication publication) => article.Attribute("article-type") switch
    {
        "preprint" => PublicationType.Preprint,
        "dissertation" or "thesis" => PublicationType.Thesis,
        "chapter-article" => PublicationType.Chapter,
        "report" => PublicationType.Report,
        "proceedings" or "meeting-paper" or "conference-paper" => PublicationType.ConferencePaper,
        _ when meta.Find("conference") is not null && publication.Identifiers.Issn is null => PublicationType.ConferencePaper,
        _ when publication.ContainerTitle is { } journal && (journal.StartsWith("bioRxiv", StringComparison.OrdinalIgnoreCase) || journal.StartsWith("medRxiv", StringComparison.OrdinalIgnoreCase)) => PublicationType.Preprint,
        _ => PublicationType.JournalArticle,
    };

    private static IReadOnlyList<Link> Links(XmlPart meta, EntryReport report)
    {
        var links = new XmlLinks(report);
        foreach (var uri in meta.All("self-uri", "ext-link"))
            links.AddIfWeb(uri.Is("content-type", "pdf") ? LinkKind.Pdf : "", uri.Attribute("href"));
        return links.All;
    }
}

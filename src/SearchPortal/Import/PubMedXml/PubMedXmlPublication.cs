using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMedXml;

/// <summary>Reads <c>PubmedArticle</c> and <c>PubmedBookArticle</c> of PubMed's XML (NLM DTD of 2019 and near ones).</summary>
internal static class PubMedXmlPublication
{
    /// <summary>The article, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(XmlPart entry, EntryReport report)
    {
        var citation = entry.Find("MedlineCitation") ?? entry.Find("BookDocument") ?? entry;
        var article = citation.Find("Article") ?? citation;
        var journal = article.Find("Journal");
        string? pmid = IdentifierMention.Digits(XmlWords.Line(citation.Find("PMID")));
        report.Entry = pmid is null ? null : "PMID " + pmid;
        var date = PubMedXmlDate.Read(article);
        var (type, status, notice) = PubMedXmlStatus.Read(citation, article);
        return new Publication
        {
            Title = Title(article),
            Authors = PubMedXmlPeople.Read(article.All("AuthorList").FirstOrDefault(list => !list.Is("Type", "editors")), report),
            Editors = PubMedXmlPeople.Read(Lists(article).FirstOrDefault(list => list.Is("Type", "editors")), report),
            Year = date?.Year,
            Date = date?.Month is null ? null : date,
            Type = type,
            ContainerTitle = XmlWords.Line(journal?.Find("Title")) ?? XmlWords.Line(journal?.Find("ISOAbbreviation")) ?? XmlWords.Line(article.Find("Book", "BookTitle")),
            Volume = XmlWords.Line(journal?.Find("JournalIssue", "Volume")),
            Issue = XmlWords.Line(journal?.Find("JournalIssue", "Issue")),
            Pages = XmlWords.Line(article.Find("Pagination", "MedlinePgn")) is string pages ? PageRange.Clean(pages) : null,
            Publisher = XmlWords.Line(article.Find("Book", "Publisher", "PublisherName")),
            Abstract = PubMedXmlAbstract.Read(article.Find("Abstract")),
            Topics = Topics(citation),
            Language = XmlWords.Line(article.Find("Language")) is string language ? LanguageTag.Find(language) : null,
            Identifiers = Identifiers(entry, article, report) with { Pmid = pmid, Issn = XmlWords.Line(journal?.Find("ISSN")), Isbn = XmlWords.Line(article.Find("Book", "Isbn")) },
            Status = status,
            StatusNotice = notice,
            Source = report.At,
        };
    }

    // Those of a book stand in its own element.
    private static IEnumerable<XmlPart> Lists(XmlPart article) => article.All("AuthorList").Concat(article.Find("Book")?.All("AuthorList") ?? []);

    // As in PubMed's own text format: the authors' words, then the headings of the thesaurus.
    private static IReadOnlyList<string> Topics(XmlPart citation)
    {
        var keywords = citation.All("KeywordList").SelectMany(list => list.All("Keyword"));
        var headings = citation.Find("MeshHeadingList")?.All("MeshHeading").Select(heading => heading.Find("DescriptorName")).OfType<XmlPart>() ?? [];
        return XmlWords.Lines(keywords.Concat(headings));
    }

    // "[A translated title]." is in brackets; the vernacular one is the paper's own.
    private static string Title(XmlPart article)
    {
        string title = XmlWords.Line(article.Find("ArticleTitle")) ?? XmlWords.Line(article.Find("VernacularTitle")) ?? XmlWords.Line(article.Find("Book", "BookTitle")) ?? "";
        if (title.StartsWith('[') && title.TrimEnd('.').EndsWith(']')) title = title.TrimEnd('.')[1..^1];
        return title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) ? title[..^1] : title;
    }

    private static Identifiers Identifiers(XmlPart entry, XmlPart article, EntryReport report)
    {
        var ids = (entry.Find("PubmedData") ?? entry.Find("PubmedBookData"))?.Find("ArticleIdList");
        return new Identifiers
        {
            Doi = XmlIdentifiers.Doi(Id(ids, "doi") ?? article.All("ELocationID").Where(id => id.Is("EIdType", "doi")).Select(XmlWords.Line).FirstOrDefault(), report),
            Pmcid = IdentifierMention.FindPmcid(Id(ids, "pmc")),
        };
    }

    private static string? Id(XmlPart? ids, string type) => ids?.All("ArticleId").Where(id => id.Is("IdType", type)).Select(XmlWords.Line).FirstOrDefault(id => id is not null);
}

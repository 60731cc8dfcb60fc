using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMedXml;

/// <summary>What kind of publication an article is and where it stands, by <c>PublicationType</c> and <c>CommentsCorrections</c>.</summary>
internal static class PubMedXmlStatus
{
    /// <summary>Type, status, and the notice that tells why; null where nothing happened.</summary>
    public static (PublicationType Type, PublicationStatus Status, string? Notice) Read(XmlPart citation, XmlPart article)
    {
        var names = XmlWords.Lines(article.All("PublicationTypeList").SelectMany(list => list.All("PublicationType")).Concat(article.All("PublicationType")));
        var type = names.Contains("Preprint") ? PublicationType.Preprint
            : article.Find("Book") is null ? PublicationType.JournalArticle
            : article.Find("ArticleTitle") is null ? PublicationType.Book : PublicationType.Chapter;
        if (names.Contains("Retracted Publication") || Find(citation, "RetractionIn") is not null) return (type, PublicationStatus.Retracted, Notice(citation, "RetractionIn", "Retracted"));
        if (Find(citation, "ErratumIn") is not null) return (type, PublicationStatus.Corrected, Notice(citation, "ErratumIn", "Corrected"));
        return (type, type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published, null);
    }

    private static XmlPart? Find(XmlPart citation, string type) =>
        citation.Find("CommentsCorrectionsList")?.All("CommentsCorrections").FirstOrDefault(correction => correction.Is("RefType", type));

    private static string? Notice(XmlPart citation, string type, string word) =>
        XmlWords.Line(Find(citation, type)?.Find("RefSource")) is string source ? $"{word}: see {source}" : null;
}

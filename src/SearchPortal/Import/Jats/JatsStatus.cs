using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Jats;

/// <summary>Where an article stands, by the notices it refers to. A notice of retraction is itself an article that stands.</summary>
internal static class JatsStatus
{
    /// <summary>Status, and what the reference says of it; null when nothing happened to the article.</summary>
    public static (PublicationStatus Status, string? Notice) Read(XmlPart article, XmlPart meta, PublicationType type)
    {
        string own = article.Attribute("article-type") ?? "";
        if (Find(meta, "retraction-forward", "retraction", "withdrawal-forward") is XmlPart retraction && own is not ("retraction" or "partial-retraction"))
            return (PublicationStatus.Retracted, Notice(retraction, "Retracted"));
        if (own is "retracted-article" or "retracted") return (PublicationStatus.Retracted, null);
        if (Find(meta, "correction-forward", "correction", "erratum", "corrected-forward") is XmlPart correction && own is not ("correction" or "erratum" or "corrigendum"))
            return (PublicationStatus.Corrected, Notice(correction, "Corrected"));
        return (type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published, null);
    }

    private static XmlPart? Find(XmlPart meta, params string[] types) =>
        meta.All("related-article").FirstOrDefault(related => types.Contains(related.Attribute("related-article-type")));

    private static string? Notice(XmlPart related, string word)
    {
        if (XmlWords.Line(related) is string text) return text;
        if (related.Attribute("href") is not string place) return null;
        return $"{word}: see {(IdentifierText.FindDoi(place) is string doi ? "https://doi.org/" + doi : EntryReport.Show(place))}";
    }
}

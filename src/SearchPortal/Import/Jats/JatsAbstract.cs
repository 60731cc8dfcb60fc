using SearchPortal.Import.Xml;

namespace SearchPortal.Import.Jats;

/// <summary>Chooses the abstract of an article among its abstracts.</summary>
internal static class JatsAbstract
{
    // Suggested values of JATS for what stands beside the abstract.
    private static readonly string[] Beside = ["graphical", "teaser", "toc", "key-points", "highlights", "author-highlights", "video", "web-summary", "editor", "editors-summary", "stereochemical", "executive-summary"];

    /// <summary>The plain one in the article's language, else the first that is one, else a translated one; "" when there is none.</summary>
    public static string Read(XmlPart meta, string? language)
    {
        var all = meta.All("abstract").Where(text => !Beside.Contains(text.Attribute("abstract-type"))).ToList();
        var chosen = all.Find(text => text.Attribute("abstract-type") is null && (text.Attribute("lang") is null || text.Is("lang", language ?? "en")))
            ?? all.Find(text => text.Attribute("abstract-type") is null) ?? all.FirstOrDefault() ?? meta.Find("trans-abstract");
        return XmlWords.Paragraphs(chosen);
    }
}

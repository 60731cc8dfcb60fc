using SearchPortal.Import.Xml;

namespace SearchPortal.Import.Jats;

/// <summary>Reads the keywords of an article, or the subjects its journal gave it.</summary>
internal static class JatsTopics
{
    private static readonly string[] NoTopics = ["heading", "article-type", "toc-heading", "hwp-journal-coll", "display-channel"];

    /// <summary>Keywords in the article's language; without any, subjects that are no headings.</summary>
    public static IReadOnlyList<string> Read(XmlPart meta, string? language)
    {
        var groups = meta.All("kwd-group").Where(group => !group.Is("kwd-group-type", "abbreviations", "abbr", "ABR")).ToList();
        var own = groups.FindAll(group => group.Attribute("lang") is not string lang || lang == (language ?? "en"));
        var keywords = XmlWords.Lines((own.Count > 0 ? own : groups.Take(1)).SelectMany(Keywords));
        return keywords.Count > 0 ? keywords : XmlWords.Lines(meta.All("article-categories").SelectMany(Subjects));
    }

    private static IEnumerable<XmlPart> Keywords(XmlPart group) =>
        group.Children.SelectMany(child => child.Name switch
        {
            "kwd" => [child],
            "compound-kwd" => child.All("compound-kwd-part").TakeLast(1),
            "nested-kwd" or "kwd-group" => Keywords(child),
            _ => Enumerable.Empty<XmlPart>(),
        });

    private static IEnumerable<XmlPart> Subjects(XmlPart categories) =>
        categories.All("subj-group").Where(group => group.Attribute("subj-group-type") is string type && !NoTopics.Contains(type)).SelectMany(group => group.Within("subject"));
}

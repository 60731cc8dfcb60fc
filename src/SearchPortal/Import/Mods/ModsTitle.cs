using SearchPortal.Import.Xml;

namespace SearchPortal.Import.Mods;

/// <summary>Reads <c>titleInfo</c>.</summary>
internal static class ModsTitle
{
    /// <summary>The abbreviated title beside a proper one; null when there are not both.</summary>
    public static string? ReadShort(XmlPart part) =>
        part.All("titleInfo").Any(title => title.Attribute("type") is null) ? XmlWords.Line(part.All("titleInfo").FirstOrDefault(title => title.Is("type", "abbreviated"))?.Find("title")) : null;

    /// <summary>The title proper with article ("The") and subtitle; an abbreviated, translated or other one only when there is none. Null without any.</summary>
    public static string? Read(XmlPart part)
    {
        var all = part.All("titleInfo").ToList();
        var chosen = all.Find(title => title.Attribute("type") is null) ?? all.Find(title => !title.Is("type", "abbreviated")) ?? all.FirstOrDefault();
        if (chosen is null) return null;
        string title = $"{XmlWords.Line(chosen.Find("nonSort"))} {XmlWords.Line(chosen.Find("title"))}".Trim();
        string? subtitle = XmlWords.Line(chosen.Find("subTitle"));
        string whole = subtitle is null ? title : title.Length == 0 ? subtitle : title[^1] is ':' or '?' or '!' ? $"{title} {subtitle}" : $"{title}: {subtitle}";
        string? number = XmlWords.Line(chosen.Find("partNumber")), name = XmlWords.Line(chosen.Find("partName"));
        whole = string.Join(". ", new[] { whole, number, name }.Where(piece => !string.IsNullOrEmpty(piece)));
        return whole.Length > 0 ? whole : null;
    }
}

using SearchPortal.Import.Xml;

namespace SearchPortal.Import.Mods;

/// <summary>Reads <c>part</c>: where in its host an item stands.</summary>
/// <param name="part">Null when there is none.</param>
internal sealed class ModsDetails(XmlPart? part)
{
    /// <summary>The pages, or the article's number; null when neither is said.</summary>
    public string? Pages
    {
        get
        {
            var extent = part?.All("extent").FirstOrDefault(extent => extent.Attribute("unit") is null or "pages" or "page" or "p");
            string? start = XmlWords.Line(extent?.Find("start")), end = XmlWords.Line(extent?.Find("end"));
            string? pages = start is null ? XmlWords.Line(extent?.Find("list")) ?? Number("page") ?? Number("article") : end is null || end == start ? start : $"{start}-{end}";
            return pages is null ? null : PageRange.Clean(pages);
        }
    }

    /// <summary>Number, or caption, of a <c>detail</c> of a type ("volume"); null when there is none.</summary>
    public string? Number(string type)
    {
        var detail = part?.All("detail").FirstOrDefault(detail => detail.Is("type", type));
        return XmlWords.Line(detail?.Find("number")) ?? XmlWords.Line(detail?.Find("caption"));
    }
}

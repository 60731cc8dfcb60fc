using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.AclAnthology;

/// <summary>Reads a <c>paper</c> of the ACL Anthology's XML (schema.rnc of the Anthology's data). Front matter is no paper.</summary>
internal static class AclPublication
{
    /// <summary>The paper, cleaned; its title is "" when it has none. Null for the front matter of the old form, paper 0 or 1000 of its volume.</summary>
    public static Publication? Read(XmlEntry entry, AclVolume volume, EntryReport report)
    {
        var paper = entry.Part;
        string? url = XmlWords.Line(paper.Find("url"));
        string? id = url is not null && Slug.IsKey(url) ? url : AclId.Of(entry.Around.Count > 1 ? entry.Around[^2].Attribute("id") : null, entry.Parent!.Attribute("id"), paper.Attribute("id"));
        if (paper.Is("id", "0")) return null;
        string key = XmlWords.Line(paper.Find("bibkey")) ?? id ?? "";
        report.Entry = id ?? (key.Length > 0 ? EntryReport.Show(key) : null);
        var date = AclVolume.Date(paper);
        var publication = new Publication
        {
            Key = key,
            Title = XmlWords.Line(paper.Find("title")) ?? "",
            Authors = AclPeople.Read(paper, "author", report),
            Editors = AclPeople.Read(paper, "editor", report),
            Year = date?.Year,
            Date = date?.Month is null ? null : date,
            ContainerTitle = XmlWords.Line(paper.Find("booktitle")),
            Issue = XmlWords.Line(paper.Find("issue")),
            Pages = XmlWords.Line(paper.Find("pages")) is string pages ? PageRange.Clean(pages) : null,
            Abstract = XmlWords.Paragraphs(paper.Find("abstract")),
            Language = XmlWords.Line(paper.Find("language")) is string language ? LanguageTag.Find(language) : null,
            Identifiers = new() { AclAnthology = id, Doi = XmlIdentifiers.Doi(XmlWords.Line(paper.Find("doi")), report) },
            Links = Links(paper, id, url, report),
            Awards = XmlWords.Lines(paper.All("award")),
            Note = XmlWords.Line(paper.Find("note")),
            Source = report.At,
        };
        return AclStatus.Add(volume.Add(publication, entry, report), paper);
    }

    private static IReadOnlyList<Link> Links(XmlPart paper, string? id, string? url, EntryReport report)
    {
        var links = new XmlLinks(report);
        if (url is not null) links.Add(LinkKind.Pdf, url == id ? AclId.Page(id) + ".pdf" : AclId.File(url));
        if (id is not null) links.Add(LinkKind.Publisher, AclId.Page(id));
        foreach (var code in paper.All("pwccode")) links.AddIfWeb(LinkKind.Code, code.Attribute("url"));
        foreach (var video in paper.All("video"))
            if (video.Attribute("href") is string href) links.Add(LinkKind.Video, AclId.File(href));
        foreach (var attachment in paper.All("attachment"))
            if (XmlWords.Line(attachment) is string file) links.Add(Kind(attachment.Attribute("type")), AclId.File(file, "attachments/"));
        return links.All;
    }

    private static string Kind(string? type) => type?.ToLowerInvariant() switch
    {
        "software" or "code" => LinkKind.Code,
        "poster" => LinkKind.Poster,
        "presentation" or "slides" => LinkKind.Slides,
        "video" => LinkKind.Video,
        _ => LinkKind.Data,
    };
}

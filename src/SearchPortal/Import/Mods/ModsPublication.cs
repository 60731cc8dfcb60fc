using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Mods;

/// <summary>Reads <c>mods</c> of the Metadata Object Description Schema 3 (Library of Congress), as Zotero, bibutils and libraries write it.</summary>
internal static class ModsPublication
{
    /// <summary>The record, cleaned; its title is "" when it has none.</summary>
    public static Publication Read(XmlPart mods, EntryReport report)
    {
        string title = ModsTitle.Read(mods) ?? "";
        string key = mods.Attribute("ID") ?? Identifier(mods, "citekey") ?? "";
        report.Entry = key.Length > 0 ? EntryReport.Show(key) : title.Length > 0 ? EntryReport.Show(title) : null;
        var host = mods.All("relatedItem").FirstOrDefault(item => item.Is("type", "host"));
        var type = ModsType.Read(mods, host);
        var date = ModsDate.Read(mods, host);
        var part = new ModsDetails(host?.Find("part") ?? mods.Find("part"));
        return new Publication
        {
            Key = Slug.IsKey(key) ? key : PublicationKey.Safe(key),
            Title = title,
            Authors = ModsPeople.Read(mods, isEditor: false, report),
            Editors = [.. ModsPeople.Read(mods, isEditor: true, report), .. host is null ? [] : ModsPeople.Read(host, isEditor: true, report)],
            Year = date?.Year,
            Date = date?.Month is null ? null : date,
            Type = type,
            ContainerTitle = host is null ? null : ModsTitle.Read(host),
            Volume = part.Number("volume"),
            Issue = part.Number("issue") ?? part.Number("number"),
            Pages = part.Pages,
            Publisher = XmlWords.Line(mods.Find("originInfo", "publisher")) ?? XmlWords.Line(host?.Find("originInfo", "publisher")),
            Abstract = XmlWords.Paragraphs(mods.Find("abstract")),
            Topics = XmlWords.Lines(mods.All("subject").SelectMany(subject => subject.All("topic"))),
            Language = XmlWords.Line(mods.Find("language", "languageTerm") ?? mods.Find("language")) is string language ? LanguageTag.Find(language) : null,
            Identifiers = Identifiers(mods, host, report),
            Links = Links(mods, report),
            Note = mods.All("note").Where(note => !note.Is("type", "venue", "event")).Select(XmlWords.Line).FirstOrDefault(note => note is not null),
            Status = type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published,
            Source = report.At,
        };
    }

    private static Identifiers Identifiers(XmlPart mods, XmlPart? host, EntryReport report)
    {
        string? serial = Identifier(mods, "issn") ?? Identifier(host, "issn");
        return new Identifiers
        {
            Doi = XmlIdentifiers.Doi(Identifier(mods, "doi"), report),
            Arxiv = Identifier(mods, "arxiv", "eprint") is string arxiv ? IdentifierText.FindArxiv(arxiv) : null,
            Pmid = IdentifierMention.Digits(Identifier(mods, "pmid", "pubmed", "medline")),
            Pmcid = IdentifierMention.FindPmcid(Identifier(mods, "pmc", "pmcid")),
            Isbn = Identifier(mods, "isbn") ?? Identifier(host, "isbn"),
            Issn = serial is null ? null : SerialNumbers.Find(serial).Issn ?? serial,
        };
    }

    private static string? Identifier(XmlPart? part, params string[] types) =>
        part?.All("identifier").Where(id => types.Contains(id.Attribute("type")?.ToLowerInvariant())).Select(XmlWords.Line).FirstOrDefault(id => id is not null);

    private static IReadOnlyList<Link> Links(XmlPart mods, EntryReport report)
    {
        var links = new XmlLinks(report);
        foreach (var url in mods.All("location").SelectMany(location => location.All("url")))
            if (!string.IsNullOrWhiteSpace(url.Text)) links.AddIfWeb(url.Attribute("displayLabel") is string label && label.Contains("pdf", StringComparison.OrdinalIgnoreCase) ? LinkKind.Pdf : "", url.Text);
        links.AddIfWeb("", Identifier(mods, "uri", "url"));
        return links.All;
    }
}

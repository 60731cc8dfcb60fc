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
        string key = mods.Attribute("ID") ?? ModsIdentifiers.Find(mods, "citekey") ?? "";
        report.Entry = key.Length > 0 ? EntryReport.Show(key) : title.Length > 0 ? EntryReport.Show(title) : null;
        var host = mods.All("relatedItem").FirstOrDefault(item => item.Is("type", "host"));
        var type = ModsType.Read(mods, host);
        var date = ModsDate.Read(mods, host);
        var part = new ModsDetails(host?.Find("part") ?? mods.Find("part"));
        var identifiers = ModsIdentifiers.Read(mods, host, report);
        return ModsNotes.Add(mods, new Publication
        {
            Key = Slug.IsKey(key) ? key : PublicationKey.Safe(key),
            Title = title,
            Authors = ModsPeople.Read(mods, isEditor: false, report),
            Editors = [.. ModsPeople.Read(mods, isEditor: true, report), .. host is null ? [] : ModsPeople.Read(host, isEditor: true, report)],
            Year = date?.Year,
            Date = date?.Month is null ? null : date,
            Type = type,
            Venue = type == PublicationType.ConferencePaper && host is not null && ModsTitle.ReadShort(host) is string code ? VenueCode.Of(code) : null,
            ContainerTitle = host is null ? null : ModsTitle.Read(host),
            Volume = part.Number("volume"),
            Issue = part.Number("issue") ?? part.Number("number") ?? part.Number("report number") ?? ModsIdentifiers.Find(mods, "report number", "report-number", "reportnumber", "patent number"),
            Pages = part.Pages,
            Publisher = XmlWords.Line(mods.Find("originInfo", "publisher")) ?? XmlWords.Line(host?.Find("originInfo", "publisher")),
            Abstract = XmlWords.Paragraphs(mods.Find("abstract")),
            Topics = XmlWords.Lines(mods.All("subject").SelectMany(subject => subject.All("topic"))),
            Language = XmlWords.Line(mods.Find("language", "languageTerm") ?? mods.Find("language")) is string language ? LanguageTag.Find(language) : null,
            Identifiers = identifiers,
            Links = Links(mods, identifiers, report),
            FormerKeys = ModsIdentifiers.FormerKeys(mods),
            OtherVersions = ModsIdentifiers.OtherVersions(mods),
            Source = report.At,
        });
    }

    private static IReadOnlyList<Link> Links(XmlPart mods, Identifiers identifiers, EntryReport report)
    {
        var links = new XmlLinks(report);
        foreach (var url in mods.All("location").SelectMany(location => location.All("url")))
            if (!string.IsNullOrWhiteSpace(url.Text) && !IsRepeated(url, identifiers)) links.AddIfWeb(Kind(url.Attribute("displayLabel") ?? ""), url.Text);
        links.AddIfWeb("", ModsIdentifiers.Find(mods, "uri", "url"));
        return links.All;
    }

    // The address to cite, where it only repeats an identifier.
    private static bool IsRepeated(XmlPart url, Identifiers identifiers) =>
        url.Attribute("displayLabel") is null && url.Is("usage", "primary display") && IdentifierPages.Of(identifiers).Any(page => page.Url == url.Text.Trim());

    // Other programs label with sentences: "Full text (PDF)".
    private static string Kind(string label) =>
        label.Contains("pdf", StringComparison.OrdinalIgnoreCase) ? LinkKind.Pdf : Slug.From(label) == label ? label : "";
}

using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Json;

/// <summary>Reads links: an object {kind: address}, a list of {kind, url}, and fields of their own (pdf_url, codeUrl …). Addresses nobody should follow are reported and left out.</summary>
internal static class JsonLinks
{
    private static readonly (string Field, string Kind)[] Single =
    [
        ("pdfUrl", LinkKind.Pdf), ("pdf", LinkKind.Pdf), ("codeUrl", LinkKind.Code), ("code", LinkKind.Code), ("projectUrl", LinkKind.Project),
        ("videoUrl", LinkKind.Video), ("slidesUrl", LinkKind.Slides), ("posterUrl", LinkKind.Poster), ("dataUrl", LinkKind.Data),
        ("openreviewUrl", LinkKind.OpenReview), ("venueUrl", LinkKind.Publisher), ("url", ""),
    ];

    /// <summary>The links in the order of the source, each address once.</summary>
    public static IReadOnlyList<Link> Read(JsonFields fields, EntryReport report)
    {
        var links = new List<Link>();
        foreach (var (kind, url) in Stated(fields, report))
        {
            if (WebAddress.Find(url) is not string address)
                report.Error($"the link “{EntryReport.Show(url)}” is no web address", "begin it with https://");
            else if (!links.Exists(link => link.Url == address))
                links.Add(new Link(LinkWords.Kind(kind, address), address));
        }
        return links;
    }

    private static IEnumerable<(string Kind, string Url)> Stated(JsonFields fields, EntryReport report)
    {
        if (fields.Find("links") is JsonElement links)
            foreach (var link in FromValue(links, "", report)) yield return link;
        if (fields.Inside("openAccessPdf")?.Text("url") is string pdf) yield return (LinkKind.Pdf, pdf);
        foreach (var (field, kind) in Single)
            if (fields.Text(field) is string url) yield return (kind, url);
    }

    private static IEnumerable<(string Kind, string Url)> FromValue(JsonElement value, string kind, EntryReport report) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => FromValue(item, kind, report)),
        JsonValueKind.Object => FromObject(new JsonFields(value, report), kind, report),
        JsonValueKind.Null => [],
        _ => JsonText.Read(value, "links", report) is { } url && url.Trim().Length > 0 ? [(kind, url)] : [],
    };

    private static IEnumerable<(string Kind, string Url)> FromObject(JsonFields fields, string kind, EntryReport report)
    {
        if (IsOneLink(fields))
        {
            if (fields.Text("url", "href") is string url) yield return (fields.Text("kind", "type", "rel", "name", "label") ?? kind, url);
            yield break;
        }
        foreach (var (name, value) in fields.All)
            foreach (var link in FromValue(value, name, report)) yield return link;
    }

    // {"url": …, "code": …} is an object of links, {"url": …, "label": …} a link.
    private static bool IsOneLink(JsonFields fields) =>
        fields.Find("url", "href") is not null
        && (fields.All.Count() == 1 || !fields.All.All(field => field.Value.ValueKind == JsonValueKind.String && JsonText.Find(field.Value) is string text && WebAddress.Find(text) is not null));
}

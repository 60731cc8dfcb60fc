using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>The links of an item.</summary>
internal static class CslLinks
{
    /// <summary>The page of the item and, of Crossref's links, the first that is a PDF. What is no web address is reported.</summary>
    public static IReadOnlyList<Link> Read(JsonFields fields, EntryReport report)
    {
        var links = new List<Link>();
        string? page = fields.Text("URL") ?? fields.Inside("resource")?.Inside("primary")?.Text("URL");
        string? pdf = fields.Objects("link").FirstOrDefault(link => link.Text("contentType") == "application/pdf")?.Text("URL");
        Add(page, "");
        Add(pdf, LinkKind.Pdf);
        return links;

        void Add(string? url, string word)
        {
            if (url is null) return;
            if (WebAddress.Find(url) is not string address) report.Error($"the link “{EntryReport.Show(url)}” is no web address", "begin it with https://");
            else if (!links.Exists(link => link.Url == address)) links.Add(new Link(LinkWords.Kind(word, address), address));
        }
    }
}

using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.OpenAlex;

/// <summary>The links of a work.</summary>
internal static class OpenAlexLinks
{
    /// <summary>The page of the work, then the free full text, each address once; what is no web address is left out.</summary>
    public static IReadOnlyList<Link> Read(JsonFields fields)
    {
        var primary = fields.Inside("primaryLocation");
        var links = new List<Link>();
        Add(primary?.Text("landingPageUrl") ?? fields.Text("doi"), "");
        Add(fields.Inside("bestOaLocation")?.Text("pdfUrl") ?? primary?.Text("pdfUrl"), LinkKind.Pdf);
        Add(fields.Inside("openAccess")?.Text("oaUrl"), "");
        return links;

        void Add(string? url, string word)
        {
            if (url is not null && WebAddress.Find(url) is string address && !links.Exists(link => link.Url == address))
                links.Add(new Link(LinkWords.Kind(word, address), address));
        }
    }
}

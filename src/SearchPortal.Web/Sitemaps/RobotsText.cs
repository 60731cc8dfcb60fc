using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Sitemaps;

/// <summary>
/// Where crawlers may go (RFC 9309): to papers and their files, listings, pages and the form for searches; not to searches and facets, of which there is no end,
/// nor to files of whole listings.
/// </summary>
internal static class RobotsText
{
    // A path with a query is a paper reached from a search. Ids of listings hold no dot, so that one begins a file's extension.
    private static readonly string[] Closed = ["/search?", "/search/", "/search.", "/trends", "/suggest", "/papers.", "/papers/*?", "/authors/*.", "/venues/*.", "/years/*.", "/topics/*.", "/api/v1/search", "/api/v1/papers?", "/api/v1/authors?", "/api/v1/venues?", "/api/v1/years?", "/api/v1/topics?", "/api/v1/suggest", "/mcp", "/errors", "/health"];

    /// <summary>The file.</summary>
    public static string Of(PortalLinks links)
    {
        string root = links.Home.TrimEnd('/');
        string[] lines = ["User-agent: *", .. Closed.Select(path => $"Disallow: {root}{path}"), "", $"Sitemap: {links.Absolute(links.Sitemap)}", ""];
        return string.Join('\n', lines);
    }
}

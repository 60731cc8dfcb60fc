using System.Security;

namespace SearchPortal.Web.Sitemaps;

/// <summary>Addresses as sitemaps write them (sitemaps.org, protocol 0.9), piece by piece.</summary>
internal static class SitemapText
{
    /// <summary>Their media type.</summary>
    public const string ContentType = "application/xml; charset=utf-8";

    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // Longer addresses are not read.
    private const int Longest = 2_047;

    /// <summary>The list of parts.</summary>
    /// <param name="addresses">Absolute addresses.</param>
    /// <param name="built">When what they hold was made.</param>
    public static IEnumerable<string> Index(IEnumerable<string> addresses, DateTimeOffset built) => Of("sitemapindex", "sitemap", addresses, built);

    /// <summary>A part. Every page tells of the papers indexed with its own, so that all change with the index.</summary>
    /// <param name="addresses">Absolute addresses.</param>
    /// <param name="built">When what they hold was made.</param>
    public static IEnumerable<string> Part(IEnumerable<string> addresses, DateTimeOffset built) => Of("urlset", "url", addresses, built);

    private static IEnumerable<string> Of(string root, string entry, IEnumerable<string> addresses, DateTimeOffset built)
    {
        string end = $"</loc><lastmod>{built.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}</lastmod></{entry}>\n";
        yield return $"{Start}<{root} xmlns=\"{Namespace}\">\n";
        foreach (string address in addresses.Where(address => address.Length <= Longest)) yield return $"<{entry}><loc>{SecurityElement.Escape(address)}{end}";
        yield return $"</{root}>\n";
    }
}

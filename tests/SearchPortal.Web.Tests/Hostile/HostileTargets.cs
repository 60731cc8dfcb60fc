namespace SearchPortal.Web.Tests.Hostile;

/// <summary>Request targets of every kind: each address with each parameter it reads, and paths that lead nowhere.</summary>
internal static class HostileTargets
{
    private static readonly string[] Routes =
    [
        "/", "/search", "/search/facet", "/suggest", "/trends", "/help", "/papers/deepcache", "/papers/{0}", "/papers/{0}.bib", "/authors", "/authors/{0}", "/venues/{0}", "/venues/{0}/2024", "/topics/{0}", "/years/{0}", "/pages/{0}", "/assets/{0}", "/images/{0}",
        "/search.bib", "/search.{0}", "/papers.{0}", "/venues/cvpr/{0}.ris", "/authors/{0}.csv", "/feed.atom", "/search.atom", "/topics/{0}.atom", "/oai", "/sitemap.xml", "/sitemaps/papers-{0}.xml", "/opensearch.xml", "/api", "/api/v1/search", "/api/v1/papers/{0}", "/api/v1/{0}",
        "/errors/{0}", "/metrics", "/health/{0}", "/{0}", "/en/{0}", "/zh/search", "/robots.txt",
    ];

    private static readonly string[] Parameters =
        ["q", "venue", "-venue", "author", "-author", "topic", "type", "year", "has", "sort", "page", "size", "facets", "from", "to", "at", "explain", "literal", "field", "filter", "order", "style", "verb", "resumptionToken", "metadataPrefix", "identifier", "set", "until", "cursor", "by", "share", "format", "x"];

    /// <summary>Paths out of every folder.</summary>
    private static readonly string[] Climbing =
    [
        "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/..%5c..%5cetc%5cpasswd", "/%252e%252e%252fetc", "/..;/etc/passwd", "/./././etc/passwd", "//etc/passwd", "/....//....//etc/passwd", "/%c0%ae%c0%ae/etc/passwd", "/.git/config", "/.env", "/appsettings.json", "/site.yaml", "/current",
        "/SearchPortal.Web.dll", "/wp-login.php", "/cgi-bin/sh", "/?", "/?=", "/%", "/%zz", "/#a", "/a?b?c",
    ];

    /// <summary>All of them, each once, in one order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Queries().Concat(Paths()).Concat(Climbs()).Distinct()];

    private static IEnumerable<string> Queries()
    {
        string[] texts = [.. HostileTexts.Markup, .. HostileTexts.Commands, .. HostileTexts.Costly];
        foreach (string text in texts) yield return $"/search?q={Escape(text)}";
        foreach (string text in HostileTexts.Costly) yield return $"/api/v1/search?q={Escape(text)}";
        foreach (string text in HostileTexts.Costly.Concat(HostileTexts.Markup)) yield return $"/suggest?q={Escape(text)}";
        foreach (string bytes in HostileTexts.Bytes) yield return $"/search?q={bytes}&venue={bytes}&{bytes}";
        // Every parameter with every kind of value, going round the addresses that take any.
        string[] pages = ["/search", "/search/facet", "/trends", "/api/v1/search", "/search.atom", "/search.csv", "/oai", "/suggest", "/zh/search", "/papers/deepcache"];
        string[] values = [.. HostileTexts.Numbers, .. HostileTexts.Markup, .. HostileTexts.Commands, .. HostileTexts.Bytes.Select(Uri.UnescapeDataString)];
        for (int i = 0; i < Parameters.Length * pages.Length; i++)
            yield return $"{pages[i % pages.Length]}?q=pruning&{Parameters[i / pages.Length]}={Escape(values[i * 7 % values.Length])}&{Parameters[i / pages.Length]}={Escape(values[i * 11 % values.Length])}";
        yield return "/search?" + string.Join('&', Enumerable.Range(0, 5_000).Select(i => $"venue=v{i}"));
        yield return "/search?" + string.Join('&', Enumerable.Range(0, 5_000).Select(i => $"p{i}={i}"));
        foreach (string depth in (string[])["/search?q=a&page=1000000", "/search?size=1000&page=10", "/search?size=1000000&page=1000000", "/authors/other?page=99999", "/search/facet?field=author&page=1000000", "/search?facets=1000&size=1000"]) yield return depth;
    }

    private static IEnumerable<string> Paths()
    {
        string[] values = [.. HostileTexts.Markup.Select(Escape), .. HostileTexts.Commands.Select(Escape), .. HostileTexts.Bytes.Where(bytes => bytes.StartsWith('%')), .. HostileTexts.Numbers.Select(Escape)];
        int next = 0;
        foreach (string route in Routes)
            for (int i = 0; i < 6; i++) yield return route.Replace("{0}", values[next++ % values.Length], StringComparison.Ordinal) + (i == 5 ? "?" + Escape(HostileTexts.Markup[next % HostileTexts.Markup.Length]) : "");
    }

    private static IEnumerable<string> Climbs() => ((string[])["", "/papers", "/assets", "/images", "/pages", "/sitemaps"]).SelectMany(folder => Climbing.Select(path => folder + path));

    private static string Escape(string text) => Uri.EscapeDataString(text);
}

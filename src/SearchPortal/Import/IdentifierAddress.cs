using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>Identifiers in the addresses of the systems that gave them. Each returns the bare value, or null for any other address.</summary>
internal static class IdentifierAddress
{
    /// <summary>"https://aclanthology.org/2021.acl-long.216.pdf" → "2021.acl-long.216".</summary>
    public static string? FindAcl(string url)
    {
        if (After(url, "aclanthology.org/") is not string path) return null;
        string id = Without(path.TrimEnd('/'), ".pdf");
        return Slug.IsKey(id) && id.Contains('-', StringComparison.Ordinal) ? id : null;
    }

    /// <summary>"https://dblp.org/rec/conf/icml/Amsterdam88.bib" → "conf/icml/Amsterdam88".</summary>
    public static string? FindDblp(string url) =>
        After(url, "dblp.org/rec/") is string path && Without(Without(path, ".bib"), ".html") is { Length: > 0 } id ? id : null;

    /// <summary>"https://pubmed.ncbi.nlm.nih.gov/29456894/" → "29456894".</summary>
    public static string? FindPmid(string url) => IdentifierMention.Digits(After(url, "pubmed.ncbi.nlm.nih.gov/") ?? After(url, "ncbi.nlm.nih.gov/pubmed/"));

    /// <summary>"https://pmc.ncbi.nlm.nih.gov/articles/PMC5815332/" → "PMC5815332".</summary>
    public static string? FindPmcid(string url) =>
        IdentifierMention.FindPmcid(After(url, "pmc.ncbi.nlm.nih.gov/articles/") ?? After(url, "ncbi.nlm.nih.gov/pmc/articles/"));

    private static string? After(string url, string site)
    {
        int at = url.IndexOf(site, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : url[(at + site.Length)..].Trim();
    }

    private static string Without(string text, string end) => text.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? text[..^end.Length] : text;
}

using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>Addresses of papers in the ACL Anthology.</summary>
internal static class AclAddress
{
    private const string Site = "aclanthology.org/";

    /// <summary>The id in an address, "2021.acl-long.216"; null when it is none of the anthology's.</summary>
    public static string? Find(string url)
    {
        int at = url.IndexOf(Site, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        string id = url[(at + Site.Length)..].TrimEnd('/');
        if (id.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) id = id[..^4];
        return Slug.IsKey(id) && id.Contains('-', StringComparison.Ordinal) ? id : null;
    }
}

using SearchPortal.Publications;

namespace SearchPortal.Web.Shared;

/// <summary>What a link of a publication, author or owner says to a reader.</summary>
internal static class LinkLabel
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        [LinkKind.Pdf] = "PDF",
        [LinkKind.OpenReview] = "OpenReview",
        [LinkKind.Arxiv] = "arXiv",
        ["github"] = "GitHub",
        ["gitlab"] = "GitLab",
        ["scholar"] = "Google Scholar",
        ["linkedin"] = "LinkedIn",
        ["orcid"] = "ORCID",
        ["dblp"] = "DBLP",
        ["cv"] = "CV",
        ["huggingface"] = "Hugging Face",
        ["home"] = "Home page",
    };

    /// <summary>"pdf" → "PDF", "video" → "Video".</summary>
    public static string Of(string kind) => Labels.TryGetValue(kind, out string? label) ? label : kind.Length == 0 ? "Link" : char.ToUpperInvariant(kind[0]) + kind[1..];

    /// <summary>The links that a browser may follow, with their labels. Anything but http, https and mailto is left out.</summary>
    public static IReadOnlyList<NamedLink> Shown(IEnumerable<Link> links) =>
        [.. links.Where(link => IsSafe(link.Url)).Select(link => new NamedLink(Of(link.Kind), link.Url))];

    private static bool IsSafe(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeMailto);
}

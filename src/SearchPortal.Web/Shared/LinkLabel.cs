using System.Buffers;
using SearchPortal.Publications;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Shared;

/// <summary>What a link of a publication, author or owner says to a reader.</summary>
internal static class LinkLabel
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/?=&#");

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
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
        ["huggingface"] = "Hugging Face",
    };

    /// <summary>"pdf" → "PDF", "video" → "Video".</summary>
    public static string Of(string kind) => Names.TryGetValue(kind, out string? name) ? name : Known(kind.ToLowerInvariant()) ?? char.ToUpperInvariant(kind[0]) + kind[1..];

    private static string? Known(string kind) => kind switch
    {
        "" => Words.LinkOther,
        LinkKind.Code => Words.LinkCode,
        LinkKind.Project => Words.LinkProject,
        LinkKind.Video => Words.LinkVideo,
        LinkKind.Slides => Words.LinkSlides,
        LinkKind.Poster => Words.LinkPoster,
        LinkKind.Data => Words.LinkData,
        LinkKind.Publisher => Words.LinkPublisher,
        "home" => Words.LinkHomePage,
        "web site" or "website" => Words.LinkWebSite,
        "cv" => Words.LinkCv,
        _ => null,
    };

    /// <summary>The links that a browser may follow, with their labels. Anything but http, https and mailto is left out.</summary>
    public static IReadOnlyList<NamedLink> Shown(IEnumerable<Link> links) =>
        [.. links.Where(link => IsSafe(link.Url)).Select(link => new NamedLink(Of(link.Kind), link.Url))];

    /// <summary>The same for a paper: what most readers want stands first.</summary>
    public static IReadOnlyList<NamedLink> ShownOfPaper(IReadOnlyList<Link> links) => [.. InOrder(links).Select(link => new NamedLink(Of(link.Kind), link.Url))];

    /// <summary>The same links as the paper has them.</summary>
    public static IEnumerable<Link> InOrder(IReadOnlyList<Link> links)
    {
        for (int rank = 0, left = links.Count; left > 0; rank++)
        {
            for (int i = 0; i < links.Count; i++)
            {
                if (Rank(links[i].Kind) != rank) continue;
                left--;
                if (IsSafe(links[i].Url)) yield return links[i];
            }
        }
    }

    private static int Rank(string kind) => kind switch
    {
        LinkKind.Pdf => 0,
        LinkKind.Code => 1,
        LinkKind.Publisher => 3,
        _ => 2,
    };

    // Most addresses are plain, and a result page has fifty.
    private static bool IsSafe(string url) => (url.StartsWith("https://", StringComparison.Ordinal) && url.AsSpan("https://".Length).IndexOfAnyExcept(Plain) < 0) || IsSafeAddress(url);

    private static bool IsSafeAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeMailto);
}

using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>The words that sources use for kinds of links.</summary>
internal static class LinkWords
{
    private const int LongestKind = 40;

    /// <summary>The kind of a link by the source's word for it; a word that says nothing ("paper", "url", "") leaves it to the address.</summary>
    public static string Kind(string word, string address)
    {
        string slug = Slug.From(word);
        return slug switch
        {
            "" or "paper" or "url" or "link" or "doi" or "web" or "fulltext" => ByAddress(address),
            "github" or "repository" or "repo" or "source" or "software" => LinkKind.Code,
            "website" or "homepage" or "page" or "site" or "demo" => LinkKind.Project,
            "talk" or "youtube" => LinkKind.Video,
            "presentation" => LinkKind.Slides,
            "dataset" or "supplement" or "supplementary" => LinkKind.Data,
            "venue" or "proceedings" or "html" => LinkKind.Publisher,
            "open-review" => LinkKind.OpenReview,
            "preprint" => ByAddress(address) is LinkKind.Publisher ? "preprint" : ByAddress(address),
            _ => slug.Length <= LongestKind ? slug : slug[..LongestKind],
        };
    }

    /// <summary>Whether an address alone tells the kind of its link.</summary>
    public static bool IsTold(Link link) => WebAddress.Find(link.Url) is string address && ByAddress(address) == link.Kind;

    private static string ByAddress(string address)
    {
        var uri = new Uri(address);
        if (uri.AbsolutePath.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) return LinkKind.Pdf;
        string host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return host switch
        {
            "arxiv.org" => uri.AbsolutePath.StartsWith("/pdf/", StringComparison.Ordinal) ? LinkKind.Pdf : LinkKind.Arxiv,
            "openreview.net" => uri.AbsolutePath.StartsWith("/pdf", StringComparison.Ordinal) ? LinkKind.Pdf : LinkKind.OpenReview,
            "github.com" or "gitlab.com" => LinkKind.Code,
            "youtube.com" or "youtu.be" or "vimeo.com" => LinkKind.Video,
            _ => LinkKind.Publisher,
        };
    }
}

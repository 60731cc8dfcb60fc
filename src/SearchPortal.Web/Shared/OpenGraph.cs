using SearchPortal.Content;

namespace SearchPortal.Web.Shared;

/// <summary>What a page shows of itself where its address is shared (the Open Graph protocol, ogp.me).</summary>
internal static class OpenGraph
{
    /// <summary>A page of no other kind.</summary>
    public const string Website = "website";

    /// <summary>A paper.</summary>
    public const string Article = "article";

    /// <summary>A paper that is a book.</summary>
    public const string Book = "book";

    /// <summary>An author.</summary>
    public const string Profile = "profile";

    /// <summary>Names and contents.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(PageHead head, SiteSettings settings, PortalLinks links)
    {
        yield return new("og:type", head.Kind);
        yield return new("og:title", head.Title.Length == 0 ? settings.Title : head.Title);
        // Zotero takes it for the abstract of a paper: what is said of the site is none.
        string? description = head.Description is { Length: > 0 } own ? own : head.Kind is Article or Book ? null : settings.Description;
        if (!string.IsNullOrEmpty(description)) yield return new("og:description", description);
        if (head.Canonical is not null) yield return new("og:url", links.Absolute(head.Canonical));
        // Zotero takes the site's name for the title of the proceedings that a paper is in.
        if (head.Kind is not (Article or Book)) yield return new("og:site_name", settings.Title);
        foreach (var property in head.Properties) yield return property;
    }
}

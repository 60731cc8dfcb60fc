using SearchPortal.Content;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>What the head of a page says in metadata and links that are its own; by hand, since in a view each of forty attributes costs more than a row of results.</summary>
/// <param name="head">What the page says.</param>
/// <param name="title">The title of its window.</param>
/// <param name="settings">The owner's.</param>
/// <param name="links">Makes the addresses.</param>
/// <param name="translations">Makes those in other languages.</param>
internal sealed class HeadLinks(PageHead head, string title, SiteSettings settings, PortalLinks links, LanguageLinks translations) : IPagePart
{
    // Each has a line of its own, for those who read the source.
    private const string Line = "\n  ";

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        if (!string.IsNullOrEmpty(head.Description)) page.Html($"""<meta name="description" content="{head.Description}">""").Write(Line);
        if (!head.IsIndexed) page.Html($"""<meta name="robots" content="noindex, follow">""").Write(Line);
        if (head.Canonical is not null) WriteCanonical(page, head.Canonical);
        if (head.Paging?.Previous is { } previous) page.Html($"""<link rel="prev" href="{previous}">""").Write(Line);
        if (head.Paging?.Next is { } next) page.Html($"""<link rel="next" href="{next}">""").Write(Line);
        foreach (var file in head.Files) page.Html($"""<link rel="alternate" type="{file.MediaType}" title="{file.Name}" href="{file.Href}">""").Write(Line);
        if (head.Feed is { } feed)
        {
            page.Html($"""<link rel="alternate" type="{feed.MediaType}" title="{title}" href="{feed.Href}">""").Write(Line);
            page.Html($"""<link rel="unapi-server" type="application/xml" href="{links.Unapi}">""").Write(Line);
        }
        foreach (var (name, content) in head.Meta) page.Html($"""<meta name="{name}" content="{content}">""").Write(Line);
        foreach (var (property, content) in OpenGraph.Of(head, settings, links)) page.Html($"""<meta property="{property}" content="{content}">""").Write(Line);
    }

    private void WriteCanonical(HtmlWriter page, string path)
    {
        page.Html($"""<link rel="canonical" href="{links.Absolute(path)}">""").Write(Line);
        foreach (var (tag, href) in translations.Alternates(path)) page.Html($"""<link rel="alternate" hreflang="{tag}" href="{href}">""").Write(Line);
    }
}

using SearchPortal.Content;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Pages;

/// <summary>A page of the owner's.</summary>
internal sealed record ContentPage(MarkdownPage Page, PageHead Head)
{
    /// <summary>Whether the text brings its own first heading.</summary>
    public bool HasHeading => Page.Html.AsSpan().TrimStart().StartsWith("<h1", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page with its head.</summary>
    public static ContentPage From(MarkdownPage page, PortalLinks links) =>
        new(page, new(page.Title) { Description = page.Description, Canonical = links.Page(page.Slug), IsIndexed = !page.Hidden });
}

using SearchPortal.Content;
using SearchPortal.Web.Home;

namespace SearchPortal.Web.Shared;

/// <summary>The owner's pages that stand in no other place.</summary>
internal static class FooterMenu
{
    /// <summary>Neither hidden nor part of the home page.</summary>
    public static IEnumerable<MarkdownPage> Of(SiteContent content) =>
        content.Pages.Where(page => !page.Hidden && page.HomeOrder is null && page.Slug != HomePage.TextSlug);
}

using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Shared;

/// <summary>The links of the page header.</summary>
internal static class MainMenu
{
    /// <summary>The owner's links, else those to every way of looking at the papers.</summary>
    public static IReadOnlyList<MenuItem> Of(PortalSite site, PortalLinks links, HttpRequest request)
    {
        string path = request.PathBase.Add(request.Path).Value!;
        var items = site.Settings.Navigation.Count > 0
            ? site.Settings.Navigation.Select(link => new NamedLink(link.Label, links.Navigation(link.Url)))
            : Standard(links, site.Manifest?.Counts.Topics != 0);
        return [.. items.Select(item => new MenuItem(item.Label, item.Href, IsCurrent(item.Href, path)))];
    }

    private static NamedLink[] Standard(PortalLinks links, bool hasTopics) =>
    [
        new(Words.Search, links.SearchForm),
        new(Words.Venues, links.Venues),
        new(Words.Years, links.Years),
        new(Words.Authors, links.Authors),
        .. hasTopics ? [new NamedLink(Words.Topics, links.Topics)] : Array.Empty<NamedLink>(),
    ];

    private static bool IsCurrent(string href, string path) =>
        path.Equals(href, StringComparison.OrdinalIgnoreCase) || (href.Length > 1 && path.StartsWith(href + "/", StringComparison.OrdinalIgnoreCase));
}

using SearchPortal.Searching;
using SearchPortal.Web.Home;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Sitemaps;

/// <summary>Every page of the site that search engines shall know, read from the index as it is asked for.</summary>
internal sealed class SitemapSections(IndexLease lease, PortalLinks links)
{
    private readonly Searcher searcher = lease.Searcher;

    /// <summary>Those that have a page.</summary>
    public IReadOnlyList<SitemapSection> All => [.. Any().Where(section => section.Count > 0)];

    private IEnumerable<SitemapSection> Any() =>
    [
        Of("pages", Pages()),
        new("papers", lease.Manifest.Counts.Publications, (skip, count) => searcher.Keys(skip, count).Select(key => links.Paper(key).ToString())),
        new("authors", searcher.AuthorLetters().Sum(letter => letter.Count), (skip, count) => Authors().Skip(skip).Take(count)),
        Of("venues", [.. searcher.All(FacetField.Venue).Where(venue => venue.Count > 0).Select(venue => links.Venue(venue.Value))]),
        Of("years", [.. searcher.All(FacetField.Year).Select(year => links.Year(year.Value))]),
        Of("topics", [.. searcher.All(FacetField.Topic).Select(topic => links.Topic(topic.Value))]),
    ];

    private static SitemapSection Of(string name, IReadOnlyList<string> paths) => new(name, paths.Count, (skip, count) => paths.Skip(skip).Take(count));

    private IReadOnlyList<string> Pages() =>
    [
        links.Home,
        links.Venues,
        links.Years,
        links.Authors,
        links.Topics,
        links.Help,
        .. lease.Site.Pages.Where(page => !page.Hidden && page.Slug != HomePage.TextSlug).Select(page => links.Page(page.Slug)),
    ];

    private IEnumerable<string> Authors()
    {
        foreach (var letter in searcher.AuthorLetters())
        {
            int last = 1;
            for (int page = 1; page <= last; page++)
            {
                var listing = searcher.Authors(letter.Value, page);
                last = listing.LastPage;
                foreach (var author in listing.Authors) yield return links.Author(author.Id);
            }
        }
    }
}

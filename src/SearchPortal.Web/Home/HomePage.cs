using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Feeds;
using SearchPortal.Web.LinkedData;
using SearchPortal.Web.Search;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Home;

/// <summary>Who the portal is of, and what is new in it.</summary>
/// <param name="Settings">Title, description, owner.</param>
/// <param name="Counts">How much there is.</param>
/// <param name="Text">The owner's own words; null when the portal has none.</param>
internal sealed record HomePage(SiteSettings Settings, IndexCounts Counts, MarkdownPage? Text)
{
    /// <summary>Slug of the page whose text stands here.</summary>
    public const string TextSlug = "home";

    private const int LatestPapers = 8;
    private const int ShownVenues = 24;

    /// <summary>Pages that stand here as sections.</summary>
    public required IReadOnlyList<MarkdownPage> Sections { get; init; }

    /// <summary>Papers the owner chose.</summary>
    public required PaperList Selected { get; init; }

    /// <summary>The newest papers.</summary>
    public required PaperList Latest { get; init; }

    /// <summary>The venues with the most papers; empty on the page of an owner.</summary>
    public required IReadOnlyList<CountLink> Venues { get; init; }

    /// <summary>"Ph.D. candidate, National University of Singapore"; "" when not said.</summary>
    public string Position => string.Join(", ", new[] { Settings.Owner?.Position, Settings.Owner?.Affiliation }.Where(part => part is not null));

    /// <summary>The owner's face; null when there is none.</summary>
    public required SiteImage? Photo { get; init; }

    /// <summary>How many papers each year has; null when they are of fewer than two years.</summary>
    public required YearHistogram? Years { get; init; }

    /// <summary>The same over all years, drawn larger.</summary>
    public required string TrendHref { get; init; }

    /// <summary>The owner's profiles.</summary>
    public required IReadOnlyList<NamedLink> Profiles { get; init; }

    /// <summary>All papers, newest first.</summary>
    public required string AllHref { get; init; }

    /// <summary>Head of the page.</summary>
    public required PageHead Head { get; init; }

    /// <summary>The page of the request's index.</summary>
    public static HomePage From(IndexLease lease, PaperLinks papers, PortalLinks links)
    {
        var site = lease.Site;
        var chosen = site.Settings.Selected;
        var newest = lease.Searcher.Search(new SearchRequest { Sort = SortOrder.Newest, Size = LatestPapers + chosen.Count, FacetSize = ShownVenues });
        return new(site.Settings, lease.Manifest.Counts, site.Pages.FirstOrDefault(page => page.Slug == TextSlug))
        {
            Sections = [.. site.Pages.Where(page => page.HomeOrder is not null && page.Slug != TextSlug).OrderBy(page => page.HomeOrder)],
            Selected = PaperList.Of(chosen.Select(lease.Searcher.Find).OfType<Lookup.Found>().Select(found => found.Publication), papers, isPictured: true),
            Latest = PaperList.Of(newest.Hits.Select(hit => hit.Publication).Where(paper => !chosen.Contains(paper.Key)).Take(LatestPapers), papers),
            Venues = site.Settings.Owner is null ? VenueLinks(newest, links) : [],
            Photo = site.Settings.Owner?.Photo is { } photo ? lease.FindImage(photo) : null,
            Years = YearHistogram.Find(newest, links),
            TrendHref = links.Trend(TrendRequest.Of(new SearchRequest())),
            Profiles = OwnerLinks(lease, links),
            AllHref = links.Search(new SearchRequest { Sort = SortOrder.Newest }),
            Head = new("") { Description = DescriptionOf(lease), Canonical = links.Home, HasSearchBox = true, Fonts = [PageHead.TitleFont], Feed = Feed.Link(links.Feed), LinkedData = LinkedDataBlock.Of(json => SiteNode.Write(json, site.Settings, links)) },
        };
    }

    private static string DescriptionOf(IndexLease lease) =>
        lease.Site.Settings.Description is { Length: > 0 } own ? own : Sentence.Of(Words.SearchDescription, Numbers.Of(lease.Manifest.Counts.Publications, Noun.Paper));

    private static IReadOnlyList<NamedLink> OwnerLinks(IndexLease lease, PortalLinks links)
    {
        if (lease.Site.Settings.Owner is not { } owner) return [];
        var profiles = LinkLabel.Shown(owner.Links);
        return owner.Author is { } id && lease.Searcher.FindAuthor(id) is not null ? [new(Words.AllPapersAndCoAuthors, links.Author(id)), .. profiles] : profiles;
    }

    private static IReadOnlyList<CountLink> VenueLinks(SearchResult result, PortalLinks links) =>
        [.. result.Facet(FacetField.Venue).Values.Select(venue => new CountLink(venue.Label, links.Venue(venue.Value), venue.Count))];
}

using System.Globalization;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Feeds;

/// <summary>The feeds: of everything, of every search, and of every listing at its address with an ending.</summary>
internal static class FeedEndpoints
{
    private const string Ending = Feed.Ending;
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/feed" + Ending, (_, _, links) => Feed.Everything(links));
        Map(routes, "/search" + Ending, (request, _, links) => Feed.Search(SearchUrl.Parse(request.QueryString.Value).Request, links));
        Map(routes, "/authors/{name}" + Ending, (request, searcher, links) =>
            searcher.FindAuthor(Name(request)) is { } author ? Feed.Listing(author.Name, links.Author(author.Id), new FacetSelection(FacetField.Author, author.Id)) : null);
        Map(routes, "/topics/{name}" + Ending, (request, searcher, links) =>
            searcher.FindTopic(Name(request)) is { } label ? Feed.Listing(label, links.Topic(Name(request)), new FacetSelection(FacetField.Topic, Name(request))) : null);
        Map(routes, "/years/{name}" + Ending, (request, _, links) =>
            IsYear(Name(request)) ? Feed.Listing(Name(request), links.Year(Name(request)), new FacetSelection(FacetField.Year, Name(request))) : null);
        Map(routes, "/venues/{name}" + Ending, (request, searcher, links) =>
            searcher.FindVenue(Name(request)) is { } venue ? Feed.Listing(venue.ShortName, links.Venue(venue.Key), new FacetSelection(FacetField.Venue, venue.Key)) : null);
        Map(routes, "/venues/{venue}/{name}" + Ending, (request, searcher, links) =>
            IsYear(Name(request)) && searcher.FindVenue((string)request.RouteValues["venue"]!) is { } venue
                ? Feed.Listing($"{venue.ShortName} {Name(request)}", links.VenueYear(venue.Key, Name(request)), new(FacetField.Venue, venue.Key), new(FacetField.Year, Name(request))) : null);
    }

    // Before the files of listings, whose extension may be anything.
    private static void Map(IEndpointRouteBuilder routes, string template, Func<HttpRequest, Searcher, PortalLinks, Feed?> find) =>
        routes.MapMethods(template, Methods, (HttpContext context, IndexLease lease, PortalSite site, PortalLinks links) =>
            SendAsync(context, find(context.Request, lease.Searcher, links), (lease, new AtomFeed(lease.Searcher, site.Settings, links)))).WithOrder(-1);

    private static Task SendAsync(HttpContext context, Feed? feed, (IndexLease Lease, AtomFeed Atom) make)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (feed is null) return Task.CompletedTask;
        var answer = new StreamedAnswer(context, make.Lease.Manifest);
        if (answer.IsHeld() || FeedPage.Find(feed, Number(context.Request), make.Lease) is not { } page) return Task.CompletedTask;
        Hurry.Mark(context.Response, page.Notices);
        answer.Describe($"{Feed.MediaType}; charset=utf-8");
        return answer.SendAsync(make.Atom.Pieces(page));
    }

    private static string Name(HttpRequest request) => ((string)request.RouteValues["name"]!).ToLowerInvariant();

    private static bool IsYear(string text) => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>The page asked for; the first where that cannot be read.</summary>
    private static int Number(HttpRequest request) =>
        int.TryParse(request.Query[SearchUrl.PageName], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Max(1, number) : 1;
}

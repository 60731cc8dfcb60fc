using System.Globalization;
using SearchPortal.Searching;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Feeds;

/// <summary>Papers to be told of as they come in.</summary>
/// <param name="Title">What they have in common; "" for all papers.</param>
/// <param name="Path">Address of the feed's first page; names the feed for ever.</param>
/// <param name="PagePath">The page that shows the same papers.</param>
/// <param name="Request">Finds them.</param>
internal sealed record Feed(string Title, string Path, string PagePath, SearchRequest Request)
{
    /// <summary>Media type of RFC 4287.</summary>
    public const string MediaType = "application/atom+xml";

    /// <summary>What follows a listing's address.</summary>
    public const string Ending = ".atom";

    /// <summary>Papers on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Whether the feed is there without a paper.</summary>
    public bool MayBeEmpty { get; private init; }

    /// <summary>All papers.</summary>
    public static Feed Everything(PortalLinks links) => new("", links.Feed, links.Home, new SearchRequest()) { MayBeEmpty = true };

    /// <summary>The results of a search; its order and page do not count.</summary>
    public static Feed Search(SearchRequest request, PortalLinks links)
    {
        string title = request.Text.Length > 0 ? request.Text : "Search";
        return new(title, links.SearchFeed(request), links.Search(request with { Page = 1 }), request) { MayBeEmpty = true };
    }

    /// <summary>The papers of a listing.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="path">Its address.</param>
    /// <param name="selections">What its papers have.</param>
    public static Feed Listing(string title, string path, params FacetSelection[] selections) =>
        new(title, path + Ending, path, new SearchRequest { Selections = selections });

    /// <summary>The link that pages carry to a feed.</summary>
    public static FileLink Link(string href) => new(Wording.Words.FeedOfNewPapers, MediaType, href);

    /// <summary>Address of a page.</summary>
    /// <param name="number">1-based.</param>
    public string At(int number) =>
        number == 1 ? Path : string.Create(CultureInfo.InvariantCulture, $"{Path}{(Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{SearchUrl.PageName}={number}");
}

using SearchPortal.Searching;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Feeds;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>Ranked results with all that a visitor can do next.</summary>
/// <param name="Result">What the index answered.</param>
/// <param name="Papers">The papers of this page.</param>
internal sealed record SearchPage(SearchResult Result, PaperList Papers)
{
    /// <summary>What the visitor should know, each once.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>Address of the same search with its words as typed; null when no other spelling was taken.</summary>
    public required string? LiteralHref { get; init; }

    /// <summary>The search that was perhaps meant; null when nothing speaks for one.</summary>
    public required NamedLink? PerhapsMeant { get; init; }

    /// <summary>The form above the results.</summary>
    public required SearchBox Box { get; init; }

    /// <summary>What narrows the search.</summary>
    public required Narrowing Narrowing { get; init; }

    /// <summary>Searches nearby that find something, when this one found nothing.</summary>
    public required WayOutLinks WaysOut { get; init; }

    /// <summary>The orders to choose from.</summary>
    public required IReadOnlyList<SortLink> Sorts { get; init; }

    /// <summary>Values to narrow by.</summary>
    public required IReadOnlyList<FacetGroup> Facets { get; init; }

    /// <summary>The fields of the year form besides the years.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> YearForm { get; init; }

    /// <summary>Links to the other pages.</summary>
    public required Paging Paging { get; init; }

    /// <summary>All results as files.</summary>
    public required Downloads Downloads { get; init; }

    /// <summary>Head of the page.</summary>
    public required PageHead Head { get; init; }

    /// <summary>"1–10 of 3,412 papers".</summary>
    public string Range => Numbers.Range(Result.Hits.Count > 0 ? Result.Hits[0].Position : 1, Result.Hits.Count, Result.Total);

    /// <summary>Whether there are more results than paging reaches.</summary>
    public bool IsDeep => Result.Total > SearchRequest.MaximumDepth && Result.Request.Page == Result.LastPage;

    /// <summary>The page of a result.</summary>
    /// <param name="result">What the index answered.</param>
    /// <param name="notices">What the address gave rise to.</param>
    /// <param name="papers">Where they lead to.</param>
    /// <param name="links">Makes the addresses.</param>
    public static SearchPage From(SearchResult result, IReadOnlyList<Notice> notices, PaperLinks papers, PortalLinks links)
    {
        var request = result.Request;
        var downloads = Downloads.OfListing(result.Total, links.SearchFiles(request)) with { Feed = Feed.Link(links.SearchFeed(request)) };
        var paging = Paging.Of(request.Page, result.LastPage, page => links.Search(request.WithPage(page)));
        return new(result, PaperList.OfResults(result, papers))
        {
            LiteralHref = result.Notices.Any(notice => notice.Kind == NoticeKind.Corrected) ? links.Search(result.Request with { Literal = true, Page = 1 }) : null,
            PerhapsMeant = result.PerhapsMeant is { } meant ? new NamedLink(meant.Text, links.Search(meant.Request)) : null,
            Notices = NoticeWords.Of(notices.Concat(result.Notices)),
            Box = SearchBox.Of(request),
            Narrowing = Narrowing.Of(result, links),
            WaysOut = WayOutLinks.Of(result, links),
            Sorts = SortLink.All(request, links),
            Facets = FacetGroup.All(result, links),
            YearForm = [.. SearchUrl.Pairs(request.InYears(null))],
            Paging = paging,
            Downloads = downloads,
            Head = HeadOf(result, links) with { HasSearchBox = true, IsResults = true, Fonts = [PageHead.TitleFont], Paging = paging, Files = downloads.Files, Feed = downloads.Feed },
        };
    }

    /// <summary>Search engines list the page that all searches begin at. What a visitor asked for is not listed: anyone could put words there.</summary>
    private static PageHead HeadOf(SearchResult result, PortalLinks links)
    {
        var (text, address) = (result.Request.Text, links.Search(result.Request));
        return new(text.Length == 0 ? Words.Search : Sentence.Of(Words.SearchTitle, text))
        {
            Canonical = address,
            IsIndexed = address == links.SearchForm,
            Description = text.Length == 0 ? Sentence.Of(Words.SearchDescription, Numbers.Of(result.Total, Noun.Paper)) : null,
        };
    }
}

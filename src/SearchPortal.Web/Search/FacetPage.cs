using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>All values of one facet of a search.</summary>
/// <param name="Listing">What the index answered.</param>
/// <param name="Values">The values of this page.</param>
internal sealed record FacetPage(FacetListing Listing, FacetLinks Values)
{
    /// <summary>"Authors".</summary>
    public string Title => FacetName.Many(Listing.Request.Field);

    /// <summary>"1,204 authors of 3,412 papers".</summary>
    public required string Summary { get; init; }

    /// <summary>What the visitor should know, each once.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>The way back to the search.</summary>
    public required IReadOnlyList<NamedLink> Trail { get; init; }

    /// <summary>What narrows the search.</summary>
    public required Narrowing Narrowing { get; init; }

    /// <summary>The fields of the filter form besides the filter.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Form { get; init; }

    /// <summary>The same list without its filter; null when it has none.</summary>
    public required string? ClearHref { get; init; }

    /// <summary>The orders to choose from.</summary>
    public required IReadOnlyList<SortLink> Orders { get; init; }

    /// <summary>Links to the other pages.</summary>
    public required Paging Paging { get; init; }

    /// <summary>Head of the page.</summary>
    public required PageHead Head { get; init; }

    /// <summary>The page of a listing.</summary>
    /// <param name="listing">What the index answered.</param>
    /// <param name="notices">What the address gave rise to.</param>
    /// <param name="links">Makes the addresses.</param>
    public static FacetPage From(FacetListing listing, IReadOnlyList<Notice> notices, PortalLinks links)
    {
        var (request, result) = (listing.Request, listing.Result);
        string title = FacetName.Many(request.Field);
        var paging = Paging.Of(request.Page, listing.LastPage, page => links.Facet(request with { Page = page }));
        return new(listing, new(listing.Values, new ValueLinks(request.Search, request.Field, links).Of))
        {
            Summary = Summarise(listing),
            Notices = NoticeWords.Of(notices.Concat(result.Notices)),
            Trail = [new(Words.Search, links.SearchForm), new(Name(request.Search), links.Search(request.Search))],
            Narrowing = Narrowing.Of(result, links),
            Form = [.. FacetUrl.Pairs(request with { Filter = "" })],
            ClearHref = request.Filter.Length > 0 ? links.Facet(request with { Filter = "", Page = 1 }) : null,
            Orders = Order(request, links),
            Paging = paging,
            Head = new(Sentence.Of(Words.FacetTitle, title)) { IsIndexed = false, Paging = paging },
        };
    }

    private static string Name(SearchRequest search) => search.Text.Trim().Length == 0 ? Words.Results : Sentence.Of(Words.ResultsFor, search.Text.Trim());

    private static string Summarise(FacetListing listing)
    {
        string counted = Numbers.Of(listing.Total, FacetName.Counted(listing.Request.Field));
        return listing.Request.Filter.Length > 0 ? Sentence.Of(Words.ValuesLike, counted, listing.Request.Filter) : counted;
    }

    private static IReadOnlyList<SortLink> Order(FacetListRequest request, PortalLinks links)
    {
        return [Link(Words.MostPapers, FacetOrder.Count), Link(request.Field == FacetField.Year ? Words.SortOrder_Newest : Words.ByName, FacetOrder.Name)];

        SortLink Link(string label, FacetOrder order) => new(label, links.Facet(request with { Order = order, Page = 1 }), request.Order == order);
    }
}

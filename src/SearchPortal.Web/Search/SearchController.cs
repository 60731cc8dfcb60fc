using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Counting;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Search;

/// <summary>The result page of any search.</summary>
internal sealed class SearchController(IndexLease lease, PaperLinks papers, PortalLinks links, QueryCounters counters) : Controller
{
    [Get("/search")]
    public IActionResult Index()
    {
        var (request, notices) = SearchUrl.Parse(Request.QueryString.Value);
        var result = lease.Searcher.Search(request, withAbstracts: false);
        counters.Answered(HttpContext, result);
        Hurry.Mark(Response, result.Notices);
        return View(SearchPage.From(result, notices, papers, links));
    }

    [Get("/search/facet")]
    public IActionResult Facet()
    {
        var (request, notices) = FacetUrl.Parse(Request.QueryString.Value);
        var listing = lease.Searcher.List(request);
        Hurry.Mark(Response, listing.Result.Notices);
        return View(FacetPage.From(listing, notices, links));
    }
}

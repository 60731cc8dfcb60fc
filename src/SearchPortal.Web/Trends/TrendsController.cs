using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Trends;

/// <summary>The years of several searches side by side.</summary>
internal sealed class TrendsController(IndexLease lease, PortalLinks links) : Controller
{
    [Get("/trends")]
    public IActionResult Index()
    {
        var (request, notices) = TrendUrl.Parse(Request.QueryString.Value);
        var trend = lease.Searcher.Compare(request);
        Hurry.Mark(Response, trend.Results.Append(trend.Whole).SelectMany(result => result.Notices));
        return View(TrendsPage.From(trend, notices, links));
    }
}

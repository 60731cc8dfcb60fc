using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Home;

/// <summary>The first page.</summary>
internal sealed class HomeController(IndexLease lease, PaperLinks papers, PortalLinks links) : Controller
{
    [Get("/")]
    public IActionResult Index() => View(HomePage.From(lease, papers, links));
}

using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Help;

/// <summary>What a search can say, by examples.</summary>
internal sealed class HelpController(IndexLease lease, PortalLinks links) : Controller
{
    [Get("/help")]
    public IActionResult Index() => View(HelpPage.From(lease.Searcher, links));
}

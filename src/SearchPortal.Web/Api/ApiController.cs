using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Api;

/// <summary>The page that explains the API.</summary>
internal sealed class ApiController(IndexLease lease, PortalLinks links) : Controller
{
    [Get("/api")]
    public IActionResult Reference() => View(ApiPage.From(lease, links));
}

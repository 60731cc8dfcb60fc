using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Pages;

/// <summary>The owner's Markdown pages.</summary>
internal sealed class PagesController(IndexLease lease, PortalLinks links) : Controller
{
    [Get("/pages/{slug}")]
    public IActionResult Show(string slug)
    {
        var page = lease.Site.Pages.FirstOrDefault(page => page.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));
        return page is null ? NotFound() : View(ContentPage.From(page, links));
    }
}

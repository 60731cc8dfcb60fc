using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>Papers by when they appeared.</summary>
internal sealed class YearsController(IndexLease lease, Listings listings, PortalLinks links) : BrowseController
{
    [Get("/years")]
    public IActionResult All() => View("Directory", DirectoryPage.OfYears(lease.Searcher, links));

    [Get("/years/{year:int:range(0,9999)}")]
    public IActionResult Year(int year)
    {
        var page = listings.Year(year, Page);
        return page.Total == 0 ? NotFound() : View("Listing", page);
    }
}

using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>Papers by where they appeared.</summary>
internal sealed class VenuesController(IndexLease lease, Listings listings, PortalLinks links) : BrowseController
{
    [Get("/venues")]
    public IActionResult All() => View("Directory", DirectoryPage.Venues(lease.Searcher, links));

    [Get("/venues/{venue}")]
    public IActionResult Venue(string venue)
    {
        string lower = venue.ToLowerInvariant();
        if (lease.Searcher.FindVenue(venue) is { } found) return View("Listing", listings.Venue(found, Page));
        return lower != venue && lease.Searcher.FindVenue(lower) is not null ? RedirectPermanent(links.Venue(lower)) : NotFound();
    }

    [Get("/venues/{venue}/{year:int:range(0,9999)}")]
    public IActionResult Year(string venue, int year)
    {
        if (lease.Searcher.FindVenue(venue) is not { } found) return NotFound();
        var page = listings.VenueYear(found, year, Page);
        return page.Total == 0 ? NotFound() : View("Listing", page);
    }
}

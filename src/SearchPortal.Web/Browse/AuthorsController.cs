using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>Papers by who wrote them.</summary>
internal sealed class AuthorsController(IndexLease lease, Listings listings, PortalLinks links) : BrowseController
{
    [Get("/authors")]
    public IActionResult All() => View("Authors", AuthorsPage.All(lease.Searcher, links));

    [Get("/authors/{letter:regex(^([[A-Za-z]]|other)$)}")]
    public IActionResult Letter(string letter) => View("Authors", AuthorsPage.Under(letter.ToLowerInvariant(), Page, lease.Searcher, links));

    [Get("/authors/{author}")]
    public IActionResult Author(string author)
    {
        string lower = author.ToLowerInvariant();
        if (lease.Searcher.FindAuthor(lower) is not { } entry) return NotFound();
        return lower == author ? View("Listing", listings.Author(entry, Page)) : RedirectPermanent(links.Author(lower));
    }
}

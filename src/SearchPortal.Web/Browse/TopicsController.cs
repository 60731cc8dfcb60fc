using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>Papers by what they are about.</summary>
internal sealed class TopicsController(IndexLease lease, Listings listings, PortalLinks links) : BrowseController
{
    [Get("/topics")]
    public IActionResult All() => View("Directory", DirectoryPage.Topics(lease.Searcher, links));

    [Get("/topics/{topic}")]
    public IActionResult Topic(string topic)
    {
        string lower = topic.ToLowerInvariant();
        if (lease.Searcher.FindTopic(lower) is not { } label) return NotFound();
        return lower == topic ? View("Listing", listings.Topic(topic, label, Page)) : RedirectPermanent(links.Topic(lower));
    }
}

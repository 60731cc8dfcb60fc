using System.Text;
using Microsoft.AspNetCore.Mvc;
using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Publications;

/// <summary>A paper's page and its files. Former keys redirect, withdrawn papers are gone.</summary>
internal sealed class PublicationsController(IndexLease lease, PaperRows rows, PortalLinks links) : Controller
{
    private readonly Searcher searcher = lease.Searcher;

    [Get("/papers/{key}")]
    public IActionResult Paper(string key) => searcher.FindAnyCase(key) switch
    {
        Lookup.Found { Publication: var paper } when paper.Key == key => View(PaperPage.From(paper, ResultTrail.Of(key, Request.QueryString.Value, searcher, links), lease, (rows, links))),
        Lookup.Found found => RedirectPermanent(links.Paper(found.Publication.Key)),
        Lookup.Moved moved => RedirectPermanent(links.Paper(moved.Key)),
        Lookup.Gone gone => Withdrawn(gone.Publication),
        _ => NotFound(),
    };

    [Get("/papers/{key}.bib")]
    public IActionResult Bibtex(string key) => searcher.FindAnyCase(key) switch
    {
        Lookup.Found found => Content(BibtexWriter.Write(found.Publication, Venue(found.Publication)), "text/x-bibtex", Encoding.UTF8),
        Lookup.Moved moved => RedirectPermanent(links.Bibtex(moved.Key)),
        Lookup.Gone => StatusCode(StatusCodes.Status410Gone),
        _ => NotFound(),
    };

    private ViewResult Withdrawn(Publication paper)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Withdrawn", new WithdrawnPage(RichText.Of(paper.Title, searcher), paper.StatusNotice));
    }

    private Venue? Venue(Publication paper) => paper.Venue is { } key ? searcher.FindVenue(key) : null;
}

using System.Text;
using Microsoft.AspNetCore.Mvc;
using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Signposting;

namespace SearchPortal.Web.Publications;

/// <summary>A paper's page and its files. Former keys redirect, withdrawn papers are gone.</summary>
internal sealed class PublicationsController(IndexLease lease, PaperLinks papers, PortalLinks links) : Controller
{
    private readonly Searcher searcher = lease.Searcher;

    /// <summary>A key may hold dots, so that an ending is a format's only where no paper has the whole for its key.</summary>
    [Get("/papers/{key}")]
    public IActionResult Paper(string key)
    {
        var lookup = searcher.FindAnyCase(key);
        if (lookup is Lookup.Missing && key.EndsWith(LinkSet.Ending, StringComparison.OrdinalIgnoreCase)) return Links(searcher.FindAnyCase(key[..^LinkSet.Ending.Length]));
        if (lookup is Lookup.Missing && CitedFile.Stem(key) is { } cited) return File(searcher.FindAnyCase(cited), CitedFile.Format(ExportQuery.Of(Request.Query).Options));
        if (lookup is Lookup.Missing && ExportFormats.Split(key) is var (stem, format)) return File(searcher.FindAnyCase(stem), format);
        return lookup switch
        {
            Lookup.Found { Publication: var paper } when paper.Key == key => InForm(paper, AcceptedFormat.Of(Request)),
            Lookup.Found found => RedirectPermanent(links.Paper(found.Publication.Key)),
            Lookup.Moved moved => RedirectPermanent(links.Paper(moved.Key)),
            Lookup.Gone gone => Withdrawn(gone.Publication),
            _ => NotFound(),
        };
    }

    private IActionResult InForm(Publication paper, ExportFormat? accepted)
    {
        if (accepted is null) return Page(paper);
        if (accepted == AcceptedFormat.LinkedData) return Data(paper);
        Response.Headers.ContentLocation = links.PaperFile(paper.Key, accepted) + Request.QueryString.ToUriComponent();
        return File(paper, accepted);
    }

    private ContentResult Data(Publication paper)
    {
        Response.Headers.Link = LinkHeader.Of(Signposts.OfFile(Subject(paper)));
        return Content($"{PaperPage.From(paper, null, lease, (papers, links)).Head.LinkedData}", AcceptedFormat.LinkedData.MediaType, Encoding.UTF8);
    }

    private ViewResult Page(Publication paper)
    {
        Response.Headers.Link = LinkHeader.Of(Signposts.OfPage(Subject(paper)));
        return View(PaperPage.From(paper, ResultTrail.Of(paper.Key, Request.QueryString.Value, searcher, links), lease, (papers, links)));
    }

    private IActionResult File(Lookup lookup, ExportFormat format) => lookup switch
    {
        Lookup.Found { Publication: var paper } => File(paper, format),
        Lookup.Moved moved => RedirectPermanent(links.PaperFile(moved.Key, format) + Request.QueryString.ToUriComponent()),
        Lookup.Gone => StatusCode(StatusCodes.Status410Gone),
        _ => NotFound(),
    };

    private ContentResult File(Publication paper, ExportFormat format)
    {
        Response.Headers.Link = LinkHeader.Of(Signposts.OfFile(Subject(paper)));
        return Content(format.With(ExportQuery.Of(Request.Query).Options).File(paper, Venue(paper)), format.MediaType, Encoding.UTF8);
    }

    private IActionResult Links(Lookup lookup) => lookup switch
    {
        Lookup.Found { Publication: var paper } => File(LinkSet.Write(Subject(paper)).ToArray(), LinkSet.MediaType),
        Lookup.Moved moved => RedirectPermanent(links.LinkSet(moved.Key)),
        Lookup.Gone => StatusCode(StatusCodes.Status410Gone),
        _ => NotFound(),
    };

    private ViewResult Withdrawn(Publication paper)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Withdrawn", new WithdrawnPage(RichText.Of(paper.Title, searcher), paper.StatusNotice));
    }

    private PaperSubject Subject(Publication paper) => new(paper, Venue(paper), papers.Authors(paper), links);

    private Venue? Venue(Publication paper) => paper.Venue is { } key ? searcher.FindVenue(key) : null;
}

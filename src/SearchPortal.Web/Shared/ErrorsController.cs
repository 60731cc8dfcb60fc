using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using SearchPortal.Web.Api;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Shared;

/// <summary>Shows the page of a fault in place of the page asked for; to programs the problem.</summary>
internal sealed class ErrorsController(FirstIndex first, PortalLinks links) : Controller
{
    [Route("/errors/{status:int?}")]
    public IActionResult Show(int? status)
    {
        var page = Page(status ?? Response.StatusCode);
        Response.StatusCode = page.Status;
        Response.Headers.CacheControl = "no-store";
        // The browser asks again by itself.
        if (page.RetryAfter is int seconds) Response.Headers.RetryAfter = Response.Headers["Refresh"] = $"{seconds}";
        if (ApiOperations.Hold(AskedFor())) return Problem(page);
        return View("Error", page with { Words = Words(AskedFor()) });
    }

    private FileContentResult Problem(ErrorPage page)
    {
        var problem = HttpContext.Features.Get<ApiProblem>() ?? ApiProblem.Of(page.Status);
        ApiEndpoints.Open(Response);
        return File(ApiJson.Write(json => problem.Write(json, links.Absolute(links.ApiReference))).ToArray(), ApiProblem.MediaType);
    }

    private ErrorPage Page(int status)
    {
        // Whoever opens /errors/500 himself asks for a page that is not there.
        if (AskedFor() is null) return ErrorPage.Of(StatusCodes.Status404NotFound);
        var page = ErrorPage.Of(status);
        if (status != StatusCodes.Status503ServiceUnavailable) return page;
        return first.IsBuilding
            ? page with { Title = Wording.Words.IndexIsBuilt, Explanation = Wording.Words.OpensByItself, RetryAfter = 5 }
            : page with { Explanation = Sentence.Of(Wording.Words.TheReason, page.Explanation, first.Fault) };
    }

    private string? AskedFor() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;

    private static string Words(string? path)
    {
        string last = WebUtility.UrlDecode(path ?? "").TrimEnd('/').Split('/')[^1];
        return last.Length > 100 ? "" : last.Replace('-', ' ').Replace('_', ' ').Trim();
    }
}

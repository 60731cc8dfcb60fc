using System.Globalization;
using SearchPortal.Web.Api;
using SearchPortal.Web.Observing;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Bounds;

/// <summary>Sends a client away for some seconds. Made of nothing that the portal could run short of.</summary>
internal static class Refusal
{
    /// <summary>Answers with a status and the time to wait.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">429 or 503.</param>
    /// <param name="seconds">Until it may be asked again.</param>
    public static Task SendAsync(HttpContext context, int status, int seconds)
    {
        RequestNote.Refuse(context);
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        bool isTooMuch = status == StatusCodes.Status429TooManyRequests;
        if (ApiOperations.Hold(context.Request.Path)) return SendAsync(context, isTooMuch ? ApiProblem.Of(status) : ApiProblem.Busy);
        bool isPage = RefusalPage.IsFor(context.Request);
        response.ContentType = isPage ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
        string why = Sentence.Of(seconds == 1 ? Words.AskAgainOne : Words.AskAgain, isTooMuch ? Words.AskedTooMuch : Words.PortalIsBusy, seconds);
        return response.WriteAsync(isPage ? RefusalPage.Of(context, isTooMuch ? Words.TooManyRequests : Words.TooManyVisitors, why) : why + "\n", context.RequestAborted);
    }

    private static Task SendAsync(HttpContext context, ApiProblem problem)
    {
        ApiEndpoints.Open(context.Response);
        context.Response.ContentType = ApiProblem.MediaType;
        string reference = $"{context.Request.PathBase}/api";
        return context.Response.Body.WriteAsync(ApiJson.Write(json => problem.Write(json, reference)), context.RequestAborted).AsTask();
    }
}

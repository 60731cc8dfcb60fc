using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Completions;

/// <summary>What search boxes complete to, for the site's own script and for the search bars of browsers, and the description these read.</summary>
internal static class CompletionEndpoints
{
    private const int Size = 10;
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapCompletion(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/suggest", Methods, Suggest);
        routes.MapMethods("/opensearch.xml", Methods, Describe);
    }

    private static Task Suggest(HttpContext context, IndexLease lease, PortalLinks links)
    {
        string version = $"\"{lease.Manifest.Id}\"";
        context.Response.Headers.CacheControl = "public, max-age=60";
        context.Response.Headers.ETag = version;
        if (PageVersion.IsHeld(context.Request, version) || PageVersion.IsAnyHeld(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        string typed = context.Request.Query[SearchUrl.TextName] is [string text, ..] ? text : "";
        return SendAsync(context.Response, Suggestions.ContentType, Suggestions.Write(typed, lease.Searcher.Complete(typed, Size), links));
    }

    private static Task Describe(HttpContext context, PortalSite site, PortalLinks links)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return SendAsync(context.Response, OpenSearchDescription.ContentType, OpenSearchDescription.Write(site.Settings, links));
    }

    private static Task SendAsync(HttpResponse response, string contentType, ReadOnlyMemory<byte> body)
    {
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(response.HttpContext.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body).AsTask();
    }
}

using Microsoft.Net.Http.Headers;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Signposting;

namespace SearchPortal.Web.Api;

/// <summary>The addresses of the API. Any web page may read them.</summary>
internal static class ApiEndpoints
{
    private const int LongestAccept = 1_000;
    private const string MediaType = "application/json";

    private static readonly string[] Methods = ["GET", "HEAD", "OPTIONS"];

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        foreach (var operation in ApiOperations.All)
            routes.MapMethods(operation.Route, Methods, (HttpContext context, IndexLease lease, PortalLinks links) =>
                SendAsync(context, lease, MediaType, () => Answer(context, links, operation.Answer(new(context.Request.QueryString.Value ?? "", Id(context.Request), lease, links)))));
        foreach (string path in (ReadOnlySpan<string>)[ApiOperations.Root + OpenApiDocument.Path, OpenApiDocument.UsualPath])
            routes.MapMethods(path, Methods, (HttpContext context, IndexLease lease, PortalLinks links) =>
                SendAsync(context, lease, OpenApiDocument.MediaType, () => OpenApiDocument.Write(lease, links)));
    }

    /// <summary>Lets pages of other sites read an answer.</summary>
    public static void Open(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "ETag, Link, Location, Retry-After";
    }

    private static Task SendAsync(HttpContext context, IndexLease lease, string mediaType, Func<ReadOnlyMemory<byte>?> make)
    {
        Open(context.Response);
        if (HttpMethods.IsOptions(context.Request.Method)) return Allow(context.Response);
        if (!Accepts(context.Request, mediaType))
        {
            context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return Task.CompletedTask;
        }
        var answer = new StreamedAnswer(context, lease.Manifest);
        return !answer.IsHeld() && make() is { } body ? answer.SendAsync(mediaType, body) : Task.CompletedTask;
    }

    /// <summary>The body of an answer; null when a status says it all or another has written it.</summary>
    private static ReadOnlyMemory<byte>? Answer(HttpContext context, PortalLinks links, ApiAnswer answer)
    {
        switch (answer)
        {
            case ApiAnswer.Found found:
                Hurry.Mark(context.Response, found.Notices);
                context.Response.Headers.Link = LinkHeader.Of([.. found.Links.Where(link => link is { IsMany: false, IsTemplate: false }).Select(link => new Signpost(link.Relation, link.Href, link.MediaType))]);
                return ApiJson.Write(found.Write);
            case ApiAnswer.Moved moved:
                context.Response.Redirect(moved.Address, permanent: true);
                return null;
            case ApiAnswer.Refused refused:
                context.Features.Set(refused.Problem);
                context.Response.StatusCode = refused.Problem.Status;
                return null;
            default:
                throw new ArgumentOutOfRangeException(nameof(answer));
        }
    }

    // What a page sends along to be told of no change needs to be allowed.
    private static Task Allow(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.AccessControlAllowMethods = "GET, HEAD";
        response.Headers.AccessControlAllowHeaders = "Accept, If-None-Match, If-Modified-Since";
        response.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    }

    private static string Id(HttpRequest request) => request.RouteValues.Values.FirstOrDefault() as string ?? "";

    /// <summary>Whether the most exact range that holds the type allows it; a header that cannot be read allows all.</summary>
    private static bool Accepts(HttpRequest request, string mediaType)
    {
        string header = request.Headers.Accept.ToString();
        if (header.Length is 0 or > LongestAccept || !MediaTypeHeaderValue.TryParseList([header], out var ranges)) return true;
        var range = ranges.Where(range => range.MatchesAllTypes || Holds(range, mediaType) || Holds(range, MediaType)).MaxBy(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2);
        return range is not null && range.Quality != 0;
    }

    private static bool Holds(MediaTypeHeaderValue range, string type) =>
        range.MatchesAllSubTypes ? type.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}

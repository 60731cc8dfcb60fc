using System.Text.Json;
using System.Text.Unicode;
using SearchPortal.Searching;
using SearchPortal.Web.Api;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Mcp;

/// <summary>
/// The Model Context Protocol over HTTP (Streamable HTTP, see <see cref="McpRevision"/>), for assistants: each POST has one answer as
/// JSON. There are no sessions and no streams, so that nothing is kept.
/// </summary>
internal static class McpEndpoints
{
    private const int LongestBody = 64 * 1024;

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 16 };

    public static void MapMcp(this IEndpointRouteBuilder routes) => routes.MapPost("/mcp", SendAsync);

    private static async Task SendAsync(HttpContext context, IndexLease lease, PortalLinks links)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!IsOurs(context.Request, links)) await WriteAsync(context.Response, [McpReply.No(McpFault.Foreign)]);
        else if (await ReadAsync(context.Request) is not { } body) await WriteAsync(context.Response, [McpReply.No(McpFault.NoJson)]);
        else
        {
            using (body)
            {
                var (replies, isBatch) = new McpExchange(new McpMethods(lease, links), context.Request.Headers, SearchRequest.MaximumTime).Answer(body.RootElement);
                await WriteAsync(context.Response, replies, isBatch);
            }
        }
    }

    private static async Task WriteAsync(HttpResponse response, IReadOnlyList<McpReply> replies, bool isBatch = false)
    {
        response.StatusCode = replies.Count == 0 ? StatusCodes.Status202Accepted : isBatch ? StatusCodes.Status200OK : replies[0].Status;
        if (replies.Count == 0) return;
        var body = ApiJson.Write(json =>
        {
            if (isBatch) json.WriteStartArray();
            foreach (var reply in replies) reply.Write(json);
            if (isBatch) json.WriteEndArray();
        });
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }

    /// <summary>The body; null when it cannot be read or is long or deep beyond sense.</summary>
    private static async Task<JsonDocument?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > LongestBody) return null;
        byte[] body = new byte[LongestBody + 1];
        int length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        // Texts are only read when they are asked for: one that is none would be found too late.
        if (length > LongestBody || !Utf8.IsValid(body.AsSpan(0, length))) return null;
        try
        {
            return JsonDocument.Parse(body.AsMemory(0, length), Reading);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A page that a browser shows may have its name point here (DNS rebinding); the protocol demands this check.
    private static bool IsOurs(HttpRequest request, PortalLinks links) =>
        request.Headers.Origin.ToString() is not { Length: > 0 } origin || origin == $"{request.Scheme}://{request.Host}" || links.Absolute(links.Home).StartsWith(origin + "/", StringComparison.OrdinalIgnoreCase);
}

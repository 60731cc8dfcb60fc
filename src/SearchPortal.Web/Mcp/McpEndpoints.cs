using System.Text.Json;
using SearchPortal.Searching;
using SearchPortal.Web.Api;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Mcp;

/// <summary>
/// The Model Context Protocol over HTTP (revision 2025-11-25, Streamable HTTP), for assistants: each POST is one message and has one
/// answer as JSON. There are no sessions and no streams, so that nothing is kept.
/// </summary>
internal static class McpEndpoints
{
    private const int LongestBody = 64 * 1024;

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 16 };

    public static void MapMcp(this IEndpointRouteBuilder routes) => routes.MapPost("/mcp", SendAsync);

    private static async Task SendAsync(HttpContext context, IndexLease lease, PortalLinks links)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        if (!IsOurs(context.Request, links)) await WriteAsync(response, StatusCodes.Status403Forbidden, null, new(-32600, "Pages of other sites may not ask here."));
        else if (IsUnknown(context.Request.Headers["MCP-Protocol-Version"])) await WriteAsync(response, StatusCodes.Status400BadRequest, null, new(-32600, "This revision of the protocol is not spoken here."));
        else if (await ReadAsync(context.Request) is { } message) using (message) await AnswerAsync(response, message.RootElement, new McpMethods(lease, links));
        else await WriteAsync(response, StatusCodes.Status400BadRequest, null, McpFault.NoJson);
    }

    private static Task AnswerAsync(HttpResponse response, JsonElement message, McpMethods methods)
    {
        if (message.ValueKind != JsonValueKind.Object || !(message.TryGetProperty("jsonrpc", out var version) && version.ValueKind == JsonValueKind.String && version.ValueEquals("2.0")))
            return WriteAsync(response, StatusCodes.Status400BadRequest, null, McpFault.NoRequest);
        bool isCall = message.TryGetProperty("method", out var method) && method.ValueKind == JsonValueKind.String;
        if (!message.TryGetProperty("id", out var id) || !isCall)
        {
            // A notification, or an answer to what was never asked: nothing is to be said.
            if (!isCall && !message.TryGetProperty("result", out _) && !message.TryGetProperty("error", out _)) return WriteAsync(response, StatusCodes.Status400BadRequest, null, McpFault.NoRequest);
            response.StatusCode = StatusCodes.Status202Accepted;
            return Task.CompletedTask;
        }
        if (id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return WriteAsync(response, StatusCodes.Status400BadRequest, null, McpFault.NoRequest);
        var (result, fault) = methods.Call(method.GetRawText().Trim('"'), message.TryGetProperty("params", out var parameters) ? parameters : default);
        return WriteAsync(response, StatusCodes.Status200OK, id, fault, result);
    }

    private static async Task WriteAsync(HttpResponse response, int status, JsonElement? id, McpFault? fault, Action<Utf8JsonWriter>? result = null)
    {
        var body = ApiJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            json.WritePropertyName("id");
            if (id is { } given) json.WriteRawValue(given.GetRawText());
            else json.WriteNullValue();
            json.WriteStartObject(fault is null ? "result" : "error");
            result?.Invoke(json);
            if (fault is not null) json.WriteNumber("code", fault.Code);
            if (fault is not null) json.WriteString("message", fault.Message);
            json.WriteEndObject();
            json.WriteEndObject();
        });
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }

    /// <summary>The message; null when it cannot be read or is long or deep beyond sense.</summary>
    private static async Task<JsonDocument?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > LongestBody) return null;
        byte[] body = new byte[LongestBody + 1];
        int length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > LongestBody) return null;
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

    private static bool IsUnknown(string? version) => !string.IsNullOrEmpty(version) && !McpMethods.Versions.Contains(version);
}

using System.Text.Json;

namespace SearchPortal.Web.Mcp;

/// <summary>Why a call has no result (JSON-RPC 2.0, section 5.1).</summary>
/// <param name="Code">Of the specification.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Status">HTTP status that goes with it.</param>
internal sealed record McpFault(int Code, string Message, int Status = StatusCodes.Status200OK)
{
    /// <summary>Writes the members of what more there is to say; null for nothing.</summary>
    public Action<Utf8JsonWriter>? Data { get; init; }

    public static McpFault NoJson => new(-32700, "The body is no JSON, or too deep or too long.", StatusCodes.Status400BadRequest);

    public static McpFault NoRequest => new(-32600, $"The body is no request of JSON-RPC 2.0; batches are of {McpRevision.Batching} only and of {McpExchange.LongestBatch} messages at most.", StatusCodes.Status400BadRequest);

    /// <summary>Those before it in a batch took all the time; a code of our own.</summary>
    public static McpFault Late => new(-32000, "The messages before this one took too long; send it again by itself.");

    public static McpFault Foreign => new(-32600, "Pages of other sites may not ask here.", StatusCodes.Status403Forbidden);

    public static McpFault Arguments(string message, int status = StatusCodes.Status200OK) => new(-32602, message, status);

    /// <summary>There is no such method; newer revisions want that said by the status too.</summary>
    public static McpFault NoMethod(bool isModern) => new(-32601, "There is no such method here.", isModern ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);

    /// <summary>A header says something else than the body, or nothing.</summary>
    public static McpFault Header(string name) => new(-32020, $"Header mismatch: {name} is missing or does not say what the body says.", StatusCodes.Status400BadRequest);

    /// <summary>A revision that is not spoken here.</summary>
    public static McpFault Revision(string asked) => new(-32022, "This revision of the protocol is not spoken here.", StatusCodes.Status400BadRequest)
    {
        Data = json =>
        {
            McpRevision.WriteAll(json, "supported");
            json.WriteString("requested", asked);
        },
    };
}

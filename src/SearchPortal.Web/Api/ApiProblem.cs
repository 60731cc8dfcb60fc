using System.Text.Json;

namespace SearchPortal.Web.Api;

/// <summary>Why a request has no other answer (problem details, RFC 9457).</summary>
/// <param name="Kind">Last part of its type's address: "stale-cursor".</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">The kind in a few words, always the same.</param>
/// <param name="Detail">This case, and what to do.</param>
internal sealed record ApiProblem(string Kind, int Status, string Title, string Detail)
{
    /// <summary>Media type of RFC 9457.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Every kind there is, for the reference.</summary>
    public static IReadOnlyList<ApiProblem> All { get; } = [BadCursor, StaleCursor, Of(404), Of(405), Of(406), Withdrawn(null), Of(429), Of(500), Of(503), Busy];

    /// <summary>A cursor that is none, or that is of another question.</summary>
    public static ApiProblem BadCursor => new("bad-cursor", 400, "The cursor cannot be read", "Take cursors from the links of an answer and keep the other parameters as they are, or leave the cursor out to begin anew.");

    /// <summary>A cursor of an index that is no longer served.</summary>
    public static ApiProblem StaleCursor => new("stale-cursor", 410, "The cursor is of an older index", "The papers have been indexed anew and places in lists have changed. Leave the cursor out to begin anew.");

    /// <summary>A paper that was taken away.</summary>
    /// <param name="notice">The owner's reason; null for none.</param>
    public static ApiProblem Withdrawn(string? notice) => new("withdrawn", 410, "The paper was withdrawn", notice ?? "It was here once and was taken away for good.");

    /// <summary>More work than can be done at once.</summary>
    public static ApiProblem Busy => new("busy", 503, "The portal is busy", "Try again after the seconds that Retry-After names.");

    /// <summary>The problem of a status.</summary>
    public static ApiProblem Of(int status) => status switch
    {
        400 => new("bad-request", 400, "The request cannot be read", "Something in the address or in what was sent is not well formed."),
        404 => new("not-found", 404, "There is no such thing", "No paper, author or venue has this id, or no operation has this path. The links of the answer at the root lead to all there is."),
        405 => new("method-not-allowed", 405, "The API can only be read", "Use GET or HEAD."),
        406 => new("not-acceptable", 406, "There is JSON only", "Accept application/json, or send no Accept header."),
        429 => new("too-many-requests", 429, "Too many requests", "One client may ask for no more in so short a time. Try again after the seconds that Retry-After names."),
        503 => new("not-ready", 503, "The index is not ready yet", "Try again after the seconds that Retry-After names."),
        < 500 => new("refused", status, "The request cannot be answered", "The address does not take this kind of request."),
        _ => new("fault", status, "Something went wrong here", "The fault is on our side and has been written to the log."),
    };

    /// <summary>The problem that an operation has with a status most often.</summary>
    public static ApiProblem Of(int status, ApiOperation operation) => (status, operation.Parameters.Contains(ApiParameters.Cursor)) switch
    {
        (400, true) => BadCursor,
        (410, true) => StaleCursor,
        (410, false) => Withdrawn(null),
        _ => Of(status),
    };

    /// <summary>Writes it.</summary>
    /// <param name="json">Where.</param>
    /// <param name="reference">Absolute address of the page that explains problems.</param>
    public void Write(Utf8JsonWriter json, string reference)
    {
        json.WriteStartObject();
        json.WriteString("type", $"{reference}#{Kind}");
        json.WriteString("title", Title);
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail);
        json.WriteEndObject();
    }
}

using System.Diagnostics;
using System.Text.Json;

namespace SearchPortal.Web.Mcp;

/// <summary>From messages of JSON-RPC to what is said to them.</summary>
/// <param name="methods">Carries calls out.</param>
/// <param name="headers">Of the request that brought the messages.</param>
/// <param name="most">Time for a batch: messages that it does not reach are sent away.</param>
internal sealed class McpExchange(McpMethods methods, IHeaderDictionary headers, TimeSpan most)
{
    /// <summary>Most messages of a batch: each is work.</summary>
    public const int LongestBatch = 10;

    /// <summary>What is said to the body of a request, a message or a batch of them: nothing when there is nothing to say.</summary>
    public (IReadOnlyList<McpReply> Replies, bool IsBatch) Answer(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Array) return (AnswerOne(body) is { } reply ? [reply] : [], false);
        if (!McpRevision.HasBatches(headers) || body.GetArrayLength() is 0 or > LongestBatch) return ([McpReply.No(McpFault.NoRequest)], false);
        var waiting = Stopwatch.StartNew();
        return ([.. body.EnumerateArray().Select(message => waiting.Elapsed < most ? AnswerOne(message) : Late(message)).OfType<McpReply>()], true);
    }

    private static McpReply? Late(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? McpReply.No(McpFault.Late, id) : null;

    private McpReply? AnswerOne(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object || McpText.Find(message, "jsonrpc") != "2.0") return McpReply.No(McpFault.NoRequest);
        string? method = McpText.Find(message, "method");
        if (!message.TryGetProperty("id", out var id) || method is null)
        {
            // A notification, or an answer to what was never asked: nothing is to be said.
            bool isSilent = method is not null || message.TryGetProperty("result", out _) || message.TryGetProperty("error", out _);
            return isSilent ? null : McpReply.No(McpFault.NoRequest);
        }
        if (id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return McpReply.No(McpFault.NoRequest);
        bool isModern = McpRevision.IsModern(message, headers);
        if (isModern && McpRevision.Check(message, method, headers) is { } wrong) return McpReply.No(wrong, id);
        var (result, fault) = methods.Call(method, message.TryGetProperty("params", out var parameters) ? parameters : default, isModern);
        return new(id, result, fault);
    }
}

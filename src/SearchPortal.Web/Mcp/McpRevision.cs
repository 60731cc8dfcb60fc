using System.Text;
using System.Text.Json;

namespace SearchPortal.Web.Mcp;

/// <summary>
/// The revisions of the protocol that are spoken. Since 2026-07-28 every request says of itself what it speaks; before, that was agreed on
/// once by "initialize". Who speaks how is told by the request alone, so that nothing is kept of either.
/// </summary>
internal static class McpRevision
{
    /// <summary>The revision in which requests stand for themselves.</summary>
    public const string Modern = "2026-07-28";

    /// <summary>The one revision that has batches.</summary>
    public const string Batching = "2025-03-26";

    private const string VersionHeader = "MCP-Protocol-Version", MethodHeader = "Mcp-Method", NameHeader = "Mcp-Name";
    private const string Prefix = "io.modelcontextprotocol/";
    private const string Encoded = "=?base64?", EncodedEnd = "?=";

    /// <summary>Revisions that begin with "initialize", the newest first.</summary>
    public static IReadOnlyList<string> Earlier { get; } = ["2025-11-25", "2025-06-18", Batching];

    /// <summary>Key of what a result says of this server.</summary>
    public const string ServerInfo = Prefix + "serverInfo";

    /// <summary>Writes all of them, the newest first.</summary>
    public static void WriteAll(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(Modern);
        foreach (string version in Earlier) json.WriteStringValue(version);
        json.WriteEndArray();
    }

    /// <summary>Whether a message stands for itself: it, or its header, names a revision that is none of the earlier ones.</summary>
    public static bool IsModern(JsonElement message, IHeaderDictionary headers) =>
        (Meta(message, "protocolVersion") is { } said && !Earlier.Contains(McpText.Read(said))) || (headers[VersionHeader].ToString() is { Length: > 0 } header && !Earlier.Contains(header));

    /// <summary>Whether messages may come several at once: the revision that knows this has no header yet.</summary>
    public static bool HasBatches(IHeaderDictionary headers) => headers[VersionHeader].ToString() is "" or Batching;

    /// <summary>What is wrong with a request that stands for itself; null when nothing is.</summary>
    public static McpFault? Check(JsonElement message, string method, IHeaderDictionary headers)
    {
        if (Meta(message, "protocolVersion") is not { ValueKind: JsonValueKind.String } said || Meta(message, "clientCapabilities") is not { ValueKind: JsonValueKind.Object })
            return McpFault.Arguments($"The request's _meta lacks {Prefix}protocolVersion or {Prefix}clientCapabilities.", StatusCodes.Status400BadRequest);
        string version = McpText.Read(said) ?? "";
        if (headers[VersionHeader].ToString() != version) return McpFault.Header(VersionHeader);
        if (version != Modern) return McpFault.Revision(version);
        if (headers[MethodHeader].ToString() != method) return McpFault.Header(MethodHeader);
        string? name = method == "tools/call" ? McpText.Find(message.GetProperty("params"), "name") : null;
        return name is not null && Decoded(headers[NameHeader].ToString()) != name ? McpFault.Header(NameHeader) : null;
    }

    private static JsonElement? Meta(JsonElement message, string key) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty("params", out var parameters) && parameters.ValueKind == JsonValueKind.Object
        && parameters.TryGetProperty("_meta", out var meta) && meta.ValueKind == JsonValueKind.Object && meta.TryGetProperty(Prefix + key, out var value) ? value : null;

    private static string Decoded(string value)
    {
        if (!value.StartsWith(Encoded, StringComparison.Ordinal) || !value.EndsWith(EncodedEnd, StringComparison.Ordinal) || value.Length < Encoded.Length + EncodedEnd.Length) return value;
        byte[] bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value[Encoded.Length..^EncodedEnd.Length], bytes, out int length) ? Encoding.UTF8.GetString(bytes, 0, length) : value;
    }
}

using System.Text.Json;

namespace SearchPortal.Web.Mcp;

/// <summary>What is said to a message.</summary>
/// <param name="Id">The message's own; null when it could not be read.</param>
/// <param name="Result">Writes the members of the result; null where there is a fault.</param>
/// <param name="Fault">Why there is no result.</param>
internal sealed record McpReply(JsonElement? Id, Action<Utf8JsonWriter>? Result, McpFault? Fault)
{
    /// <summary>HTTP status of an answer that says only this.</summary>
    public int Status => Fault?.Status ?? StatusCodes.Status200OK;

    /// <summary>No result.</summary>
    public static McpReply No(McpFault fault, JsonElement? id = null) => new(id, null, fault);

    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("jsonrpc", "2.0");
        json.WritePropertyName("id");
        if (Id is { } given) json.WriteRawValue(given.GetRawText());
        else json.WriteNullValue();
        json.WriteStartObject(Fault is null ? "result" : "error");
        Result?.Invoke(json);
        if (Fault is not null) WriteFault(json, Fault);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFault(Utf8JsonWriter json, McpFault fault)
    {
        json.WriteNumber("code", fault.Code);
        json.WriteString("message", fault.Message);
        if (fault.Data is not { } data) return;
        json.WriteStartObject("data");
        data(json);
        json.WriteEndObject();
    }
}

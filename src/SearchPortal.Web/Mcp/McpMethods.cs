using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using SearchPortal.Searching;
using SearchPortal.Web.Api;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Mcp;

/// <summary>The methods of the Model Context Protocol that a server with read-only tools has.</summary>
internal sealed class McpMethods(IndexLease lease, PortalLinks links)
{
    /// <summary>Revisions of the protocol that are spoken, the newest first.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["2025-11-25", "2025-06-18", "2025-03-26"];

    /// <summary>The result of a method, or why there is none.</summary>
    public (Action<Utf8JsonWriter>? Result, McpFault? Fault) Call(string method, JsonElement parameters) => method switch
    {
        "initialize" => (json => Initialize(json, Text(parameters, "protocolVersion")), null),
        "ping" => (_ => { }, null),
        "tools/list" => (List, null),
        "tools/call" => CallTool(parameters),
        _ => (null, McpFault.NoMethod),
    };

    private void Initialize(Utf8JsonWriter json, string? asked)
    {
        json.WriteString("protocolVersion", Versions.Contains(asked) ? asked : Versions[0]);
        json.WriteStartObject("capabilities");
        json.WriteStartObject("tools");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "SearchPortal");
        json.WriteString("title", lease.Site.Settings.Title);
        json.WriteString("version", typeof(McpMethods).Assembly.GetName().Version!.ToString(3));
        json.WriteEndObject();
        json.WriteString("instructions", "Search the papers of this site with search, then fetch a paper by its key. Cite the address under _links.html.");
    }

    private static void List(Utf8JsonWriter json)
    {
        json.WriteStartArray("tools");
        foreach (var tool in McpTool.All) tool.Write(json);
        json.WriteEndArray();
    }

    private (Action<Utf8JsonWriter>?, McpFault?) CallTool(JsonElement parameters)
    {
        if (McpTool.All.FirstOrDefault(tool => tool.Name == Text(parameters, "name")) is not { } tool) return (null, McpFault.Arguments("There is no such tool."));
        var given = parameters.TryGetProperty("arguments", out var found) ? found : default;
        if (given.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object)) return (null, McpFault.Arguments("The arguments are no object."));
        // An assistant that guesses a name would take an answer without its words for the answer to them.
        if (given.ValueKind == JsonValueKind.Object && given.EnumerateObject().Any(argument => !tool.Parameters.Any(parameter => argument.NameEquals(parameter.Name))))
            return (null, McpFault.Arguments($"An argument is unknown. The tool {tool.Name} takes {string.Join(", ", tool.Parameters.Select(parameter => parameter.Name))}."));
        string id = tool.Required is { } required ? Text(given, required) ?? "" : "";
        if (tool.Required is not null && id.Length == 0) return (null, McpFault.Arguments($"The argument {tool.Required} is missing or no text."));
        return (json => Write(json, Answer(tool, new(QueryHelpers.AddQueryString("", Pairs(tool, given)), id, lease, links))), null);
    }

    /// <summary>The answer; a paper that has another key by now is given all the same.</summary>
    private static ApiAnswer Answer(McpTool tool, ApiQuestion question) => tool.Answer(question) switch
    {
        ApiAnswer.Moved moved => tool.Answer(question with { Id = Uri.UnescapeDataString(moved.Address.Split('/')[^1]) }),
        var answer => answer,
    };

    /// <summary>The result of a call: the answer as an object and as text. What cannot be given is a result too, for the assistant to read.</summary>
    private void Write(Utf8JsonWriter json, ApiAnswer answer)
    {
        var found = answer as ApiAnswer.Found;
        var problem = (answer as ApiAnswer.Refused)?.Problem ?? ApiProblem.Of(404);
        var body = ApiJson.Write(found is not null ? found.Write : inner => problem.Write(inner, links.Absolute(links.ApiReference)));
        json.WriteStartArray("content");
        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("text", body.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        if (found is not null)
        {
            json.WritePropertyName("structuredContent");
            json.WriteRawValue(body.Span, skipInputValidation: true);
        }
        json.WriteBoolean("isError", found is null);
    }

    /// <summary>Arguments as a query string has them; what is no value is left out.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> Pairs(McpTool tool, JsonElement given)
    {
        if (given.ValueKind != JsonValueKind.Object) yield break;
        foreach (var argument in given.EnumerateObject().Where(argument => tool.Parameters.Any(parameter => !parameter.InPath && argument.NameEquals(parameter.Name))))
        {
            IEnumerable<JsonElement> values = argument.Value.ValueKind == JsonValueKind.Array ? argument.Value.EnumerateArray() : [argument.Value];
            foreach (var value in values)
                if (Value(value) is { } text) yield return new(tool.Parameters.First(parameter => argument.NameEquals(parameter.Name)).Name, text);
        }
    }

    private static string? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Read(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "1",
        _ => null,
    };

    private static string? Text(JsonElement parameters, string name) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Read(value) : null;

    /// <summary>A text; null when it holds half a character, which JSON lets pass.</summary>
    private static string? Read(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

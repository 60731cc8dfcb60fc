using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using SearchPortal.Searching;
using SearchPortal.Web.Api;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Mcp;

/// <summary>The methods of the Model Context Protocol that a server with read-only tools has.</summary>
internal sealed class McpMethods(IndexLease lease, PortalLinks links)
{
    // The tools change with the program only.
    private const int Freshness = 3_600_000;

    /// <summary>The result of a method, or why there is none.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="parameters">What it is given; undefined when nothing.</param>
    /// <param name="isModern">Whether the request stands for itself (see <see cref="McpRevision"/>).</param>
    public (Action<Utf8JsonWriter>? Result, McpFault? Fault) Call(string method, JsonElement parameters, bool isModern)
    {
        if (!isModern)
        {
            return method switch
            {
                "initialize" => (json => Initialize(json, McpText.Find(parameters, "protocolVersion")), null),
                "ping" => (_ => { }, null),
                "tools/list" => ListTools(parameters),
                "tools/call" => CallTool(parameters),
                _ => (null, McpFault.NoMethod(isModern)),
            };
        }
        var (result, fault) = method switch
        {
            "server/discover" => (Discover, null),
            "tools/list" => ListTools(parameters),
            "tools/call" => CallTool(parameters),
            _ => (null, McpFault.NoMethod(isModern)),
        };
        return (result is null ? null : json => Complete(json, result, isKept: method != "tools/call"), fault);
    }

    private void Initialize(Utf8JsonWriter json, string? asked)
    {
        json.WriteString("protocolVersion", McpRevision.Earlier.Contains(asked) ? asked : McpRevision.Earlier[0]);
        Describe(json);
        WriteInfo(json, "serverInfo");
    }

    private void Discover(Utf8JsonWriter json)
    {
        McpRevision.WriteAll(json, "supportedVersions");
        Describe(json);
    }

    private static void Describe(Utf8JsonWriter json)
    {
        json.WriteStartObject("capabilities");
        json.WriteStartObject("tools");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("instructions", "Search the papers of this site with search, then fetch a paper by its key. Cite the address under _links.html.");
    }

    private void WriteInfo(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteString("name", "SearchPortal");
        json.WriteString("title", lease.Site.Settings.Title);
        json.WriteString("version", typeof(McpMethods).Assembly.GetName().Version!.ToString(3));
        json.WriteString("websiteUrl", links.Absolute(links.Home));
        json.WriteEndObject();
    }

    /// <summary>A result that stands for itself: it says that it is whole, whose it is, and how long it holds.</summary>
    private void Complete(Utf8JsonWriter json, Action<Utf8JsonWriter> result, bool isKept)
    {
        json.WriteString("resultType", "complete");
        result(json);
        if (isKept)
        {
            json.WriteNumber("ttlMs", Freshness);
            json.WriteString("cacheScope", "public");
        }
        json.WriteStartObject("_meta");
        WriteInfo(json, McpRevision.ServerInfo);
        json.WriteEndObject();
    }

    private static (Action<Utf8JsonWriter>?, McpFault?) ListTools(JsonElement parameters)
    {
        // All tools are on the first page: no cursor was ever given.
        if (parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("cursor", out var cursor) && cursor.ValueKind != JsonValueKind.Null) return (null, McpFault.Arguments("There is no such cursor."));
        return (json =>
        {
            json.WriteStartArray("tools");
            foreach (var tool in McpTool.All) tool.Write(json);
            json.WriteEndArray();
        }, null);
    }

    private (Action<Utf8JsonWriter>?, McpFault?) CallTool(JsonElement parameters)
    {
        if (McpTool.All.FirstOrDefault(tool => tool.Name == McpText.Find(parameters, "name")) is not { } tool) return (null, McpFault.Arguments("There is no such tool."));
        var given = parameters.TryGetProperty("arguments", out var found) ? found : default;
        if (given.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object)) return (null, McpFault.Arguments("The arguments are no object."));
        var answer = Answer(tool, given);
        return (json => Write(json, answer), null);
    }

    /// <summary>What a tool answers; wrong arguments are told as its answer, which the assistant reads and mends.</summary>
    private ApiAnswer Answer(McpTool tool, JsonElement given)
    {
        // An assistant that guesses a name would take an answer without its words for the answer to them.
        if (given.ValueKind == JsonValueKind.Object && given.EnumerateObject().Any(argument => !tool.Parameters.Any(parameter => argument.NameEquals(parameter.Name))))
            return Wrong($"An argument is unknown. The tool {tool.Name} takes {string.Join(", ", tool.Parameters.Select(parameter => parameter.Name))}.");
        string id = tool.Required is { } required ? McpText.Find(given, required) ?? "" : "";
        if (tool.Required is not null && id.Length == 0) return Wrong($"The argument {tool.Required} is missing or no text.");
        var pairs = Pairs(tool, given).ToList();
        pairs.AddRange(tool.Usual.Where(usual => !pairs.Any(pair => pair.Key == usual.Key)));
        return Answer(tool, new ApiQuestion(QueryHelpers.AddQueryString("", pairs), id, lease, links));
    }

    private static ApiAnswer.Refused Wrong(string detail) => new(ApiProblem.Of(400) with { Detail = detail });

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
        JsonValueKind.String => McpText.Read(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "1",
        _ => null,
    };
}

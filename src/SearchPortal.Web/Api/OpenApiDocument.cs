using System.Globalization;
using System.Text.Json.Nodes;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Api;

/// <summary>The API for programs (OpenAPI 3.1), made from <see cref="ApiOperations"/>, with answers of this site as examples.</summary>
internal static class OpenApiDocument
{
    /// <summary>Path below the root.</summary>
    public const string Path = "/openapi.json";

    /// <summary>Where programs look that know the server's framework; the same document.</summary>
    public const string UsualPath = "/openapi/v1.json";

    /// <summary>Its media type, which the specification registers.</summary>
    public const string MediaType = "application/vnd.oai.openapi+json";

    private static readonly Dictionary<int, string> Statuses = new() { [400] = "The cursor cannot be read.", [404] = "There is no such thing.", [410] = "It is gone: a withdrawn paper, or a cursor of an older index." };

    /// <summary>The document in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(IndexLease lease, PortalLinks links) => ApiJson.Write(json => Document(lease, links).WriteTo(json));

    private static JsonObject Document(IndexLease lease, PortalLinks links)
    {
        var examples = new ApiExampleAnswers(lease, links);
        var paths = new JsonObject();
        foreach (var operation in ApiOperations.All) paths[operation.Path.Length == 0 ? "/" : operation.Path] = new JsonObject { ["get"] = Operation(operation, examples, links.Absolute(links.ApiReference)) };
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = $"{lease.Site.Settings.Title}: papers",
                ["version"] = "1.0.0",
                ["summary"] = "Read-only access to the papers of this site.",
                ["description"] = $"Every answer carries links; follow them rather than build addresses. Answers have an ETag. {links.Absolute(links.ApiReference)} explains all of it.",
                // Of the interface and the program; what is told of papers is its owner's.
                ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = links.Absolute(links.Api("", "")) }),
            ["security"] = new JsonArray(),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = JsonNode.Parse(ApiSchemaTable.Text) },
        };
    }

    private static JsonObject Operation(ApiOperation operation, ApiExampleAnswers examples, string reference)
    {
        var content = new JsonObject { ["schema"] = Reference(operation.Schema) };
        if (examples.Find(operation) is { } example) content["example"] = JsonNode.Parse(example.Span);
        var responses = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "What was asked for.", ["headers"] = Headers(), ["content"] = new JsonObject { ["application/json"] = content } },
            ["304"] = new JsonObject { ["description"] = "Nothing has changed since the ETag that was sent." },
        };
        foreach (int status in operation.Problems) responses[$"{status}"] = Problem(Statuses[status], ApiProblem.Of(status, operation), reference);
        responses["429"] = Waiting("This client asks for too much.", ApiProblem.Of(429), reference);
        responses["503"] = Waiting("The site cannot answer now.", ApiProblem.Busy, reference);
        responses["default"] = Problem("Any other problem.", ApiProblem.Of(500), reference);
        return new JsonObject
        {
            ["operationId"] = operation.Id,
            ["summary"] = operation.Title,
            ["description"] = operation.Text,
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(parameter => Parameter(parameter, examples.Things))]),
            ["responses"] = responses,
        };
    }

    private static JsonObject Problem(string text, ApiProblem example, string reference) => new()
    {
        ["description"] = text,
        ["content"] = new JsonObject
        {
            [ApiProblem.MediaType] = new JsonObject { ["schema"] = Reference("Problem"), ["example"] = JsonNode.Parse(ApiJson.Write(json => example.Write(json, reference)).Span) },
        },
    };

    private static JsonObject Waiting(string text, ApiProblem example, string reference)
    {
        var response = Problem(text, example, reference);
        response["headers"] = new JsonObject { ["Retry-After"] = new JsonObject { ["description"] = "Seconds to wait.", ["schema"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, ["example"] = 2 } };
        return response;
    }

    private static JsonObject Headers() => new()
    {
        ["ETag"] = new JsonObject { ["description"] = "Version of the answer, for If-None-Match.", ["schema"] = new JsonObject { ["type"] = "string" } },
        ["Link"] = new JsonObject { ["description"] = "The answer's own links (RFC 8288).", ["schema"] = new JsonObject { ["type"] = "string" } },
    };

    private static JsonObject Parameter(ApiParameter parameter, ApiExamples examples)
    {
        var node = new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = parameter.InPath ? "path" : "query",
            ["required"] = parameter.InPath,
            ["description"] = parameter.Text,
            ["schema"] = parameter.IsMany ? new JsonObject { ["type"] = "array", ["items"] = Schema(parameter) } : Schema(parameter),
        };
        if (parameter.Example(examples) is not { } example) return node;
        JsonNode value = parameter.Range is null ? JsonValue.Create(example) : JsonValue.Create(int.Parse(example, CultureInfo.InvariantCulture));
        node["example"] = parameter.IsMany ? new JsonArray(value) : value;
        return node;
    }

    private static JsonObject Schema(ApiParameter parameter)
    {
        if (parameter.Range is var (least, most)) return new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
        var schema = new JsonObject { ["type"] = "string" };
        if (parameter.Values.Count > 0) schema["enum"] = new JsonArray([.. parameter.Values.Select(value => JsonValue.Create(value))]);
        return schema;
    }

    private static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };
}

using System.Text.Json;
using SearchPortal.Searching;
using SearchPortal.Web.Api;

namespace SearchPortal.Web.Mcp;

/// <summary>What an assistant can do here: an operation of the API that it knows by another name.</summary>
/// <param name="Name">As the assistant calls it.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">When to use it.</param>
/// <param name="Parameters">Its arguments.</param>
/// <param name="Answer">Carries it out: reads a query string, and the argument that names one thing.</param>
internal sealed record McpTool(string Name, string Title, string Text, IReadOnlyList<ApiParameter> Parameters, Func<ApiQuestion, ApiAnswer> Answer)
{
    private const string Kind = "kind";
    private const int UsualSize = 10;

    /// <summary>Names and values of arguments that were not given.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Usual { get; init; } = [];

    /// <summary>All of them; they only read.</summary>
    public static IReadOnlyList<McpTool> All { get; } =
    [
        new("search", "Search papers", "Finds papers by words, and narrows them by venue, year, author, topic and type. Results are ranked; each is a whole paper with its abstract.",
            [.. ApiParameters.Search, ApiParameters.Sort, ApiParameters.Size with { Text = $"Results of an answer; without it {UsualSize}." }, ApiParameters.FacetSize with { Text = "Most values of each facet; without it none." }, ApiParameters.Cursor], SearchAnswer.Of)
        {
            // An assistant reads all of an answer, and pays for it.
            Usual = [new(SearchUrl.SizeName, $"{UsualSize}"), new(SearchUrl.FacetSizeName, "0")],
        },
        new("fetch", "Fetch a paper", "Gives all that is known of one paper.", [ApiParameters.Key with { InPath = true }], PaperAnswer.Of),
        new("list", "List venues, years, authors or topics", "Lists what papers can be narrowed by, with the number of papers of each.",
            [new(Kind, "What to list.") { InPath = true, Values = [.. Fields.Select(field => $"{SearchUrl.NameOf(field)}s")] }, .. ApiParameters.List, ApiParameters.Cursor, ApiParameters.Search[0]],
            question => Fields.FirstOrDefault(field => $"{SearchUrl.NameOf(field)}s" == question.Id) is var field && $"{SearchUrl.NameOf(field)}s" == question.Id ? ListAnswer.Of(field, question) : new ApiAnswer.Refused(ApiProblem.Of(404))),
    ];

    private static FacetField[] Fields => [FacetField.Venue, FacetField.Year, FacetField.Author, FacetField.Topic];

    /// <summary>The argument that has to be there; null for none.</summary>
    public string? Required => Parameters.FirstOrDefault(parameter => parameter.InPath)?.Name;

    /// <summary>Writes the tool as a list of tools has it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("title", Title);
        json.WriteString("description", Text);
        json.WritePropertyName("inputSchema");
        McpSchema.Write(json, this);
        json.WriteStartObject("outputSchema");
        json.WriteString("type", "object");
        json.WriteEndObject();
        json.WriteStartObject("annotations");
        json.WriteBoolean("readOnlyHint", true);
        json.WriteBoolean("destructiveHint", false);
        json.WriteBoolean("idempotentHint", true);
        json.WriteBoolean("openWorldHint", false);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

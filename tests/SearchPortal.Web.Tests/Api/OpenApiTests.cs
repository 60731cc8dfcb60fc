using System.Text.Json;
using SearchPortal.Web.Api;

namespace SearchPortal.Web.Tests.Api;

/// <summary>The document is held to what is answered by a validator that others wrote.</summary>
public sealed class OpenApiTests(Library library, Portal portal)
{
    // Whatever an answer has and its schema does not name is a fault of the schema.
    private const string Validate = """
        import sys, json, jsonschema
        document, cases = json.load(sys.stdin)
        def close(schema):
            if isinstance(schema, dict):
                if schema.get("type") == "object" and "properties" in schema: schema.setdefault("additionalProperties", False)
                for part in schema.values(): close(part)
            if isinstance(schema, list):
                for part in schema: close(part)
        close(document["components"]["schemas"])
        for name, schema in document["components"]["schemas"].items(): jsonschema.Draft202012Validator.check_schema(schema)
        for name, answer in cases:
            schema = dict(document, **{"$ref": "#/components/schemas/" + name})
            for error in jsonschema.Draft202012Validator(schema).iter_errors(answer): print(name, error.json_path, error.message)
        """;

    private static readonly (string Path, string Schema)[] More =
    [
        ("search?q=lovelace+kernel", "SearchResult"), ("search?q=kernles", "SearchResult"), ("search?q=nothing+zzz&venue=icml", "SearchResult"), ("search?size=100&facets=50&venue=jmlr&-type=book", "SearchResult"),
        ("papers/kernels", "Paper"), ("papers", "PaperList"), ("papers/evil%3A1%2B2.x", "Paper"), ("papers/kernels/related", "RelatedPapers"), ("authors?q=kernel&order=name", "ValueList"),
        ("authors/lovelace-ada", "Author"), ("venues/jmlr", "Venue"), ("suggest?q=k", "Suggestions"),
    ];

    [Fact]
    public async Task Every_operation_answers_and_every_answer_is_as_its_schema_says()
    {
        var cases = new List<object[]>();
        var document = await ReadAsync("/api/v1/openapi.json");
        foreach (var operation in ApiOperations.All)
        {
            var get = document.GetProperty("paths").GetProperty(operation.Path.Length == 0 ? "/" : operation.Path).GetProperty("get");
            Assert.Equal(operation.Id, get.GetProperty("operationId").GetString());
            cases.Add([operation.Schema, get.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("example")]);
            foreach (var response in get.GetProperty("responses").EnumerateObject().Where(response => response.Name is not ("200" or "304")))
                cases.Add(["Problem", response.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("example")]);
        }
        foreach (var (path, schema) in More) cases.Add([schema, await ReadAsync($"/api/v1/{path}")]);
        using var problem = await library.Visitor.GetAsync("/api/v1/none", TestContext.Current.CancellationToken);
        cases.Add(["Problem", JsonDocument.Parse(await problem.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement]);

        Assert.Equal("", await ReferenceReader.AskAsync(Validate, JsonSerializer.Serialize(new object[] { document, cases })));
    }

    [Fact]
    public async Task Every_parameter_but_a_cursor_has_an_example_that_is_taken_as_it_is()
    {
        foreach (var path in (await ReadAsync("/api/v1/openapi.json")).GetProperty("paths").EnumerateObject())
        {
            var parameters = path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().Where(parameter => parameter.GetProperty("name").GetString() != "cursor").ToList();
            string address = parameters.Where(parameter => In(parameter) == "path").Aggregate(path.Name, (way, parameter) => way.Replace($"{{{Name(parameter)}}}", Uri.EscapeDataString(Example(parameter)), StringComparison.Ordinal));
            foreach (var parameter in parameters.Where(parameter => In(parameter) == "query"))
            {
                var answer = await ReadAsync($"/api/v1{address}?{Name(parameter)}={Uri.EscapeDataString(Example(parameter))}");
                Assert.False(answer.TryGetProperty("notices", out var notices) && notices.EnumerateArray().Any(notice => notice.GetProperty("kind").GetString() == "clamped" && Name(parameter) != "page"), $"{address} {Name(parameter)}");
            }
        }

        static string Name(JsonElement parameter) => parameter.GetProperty("name").GetString()!;
        static string In(JsonElement parameter) => parameter.GetProperty("in").GetString()!;
        static string Example(JsonElement parameter) => parameter.GetProperty("example") is { ValueKind: JsonValueKind.Array } many ? many[0].ToString() : parameter.GetProperty("example").ToString();
    }

    [Fact]
    public async Task The_document_is_also_where_the_framework_has_it() =>
        Assert.Equal((await ReadAsync("/api/v1/openapi.json")).GetRawText(), (await ReadAsync("/openapi/v1.json")).GetRawText());

    [Fact]
    public async Task A_linter_finds_nothing_wrong_with_the_document()
    {
        string folder = Directory.CreateTempSubdirectory("openapi-").FullName, file = Path.Combine(folder, "openapi.json");
        await File.WriteAllTextAsync(file, await library.Visitor.GetStringAsync("/api/v1/openapi.json", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        string linter = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "searchportal", "redocly", "node_modules", "@redocly", "cli", "bin", "cli.js");
        Assert.True(File.Exists(linter), $"{linter} is not there: ./test.sh installs it");

        string said = await ReferenceProgram.RunAsync("/usr/bin/node", [linter, "lint", "--extends", "recommended", "--format", "json", file]);

        Directory.Delete(folder, recursive: true);
        Assert.Equal((0, 0), (Total("errors"), Total("warnings")));

        int Total(string of) => JsonDocument.Parse(said[said.IndexOf('{', StringComparison.Ordinal)..(said.LastIndexOf("\n}", StringComparison.Ordinal) + 2)]).RootElement.GetProperty("totals").GetProperty(of).GetInt32();
    }

    [Fact]
    public async Task Every_reference_in_the_document_leads_to_a_schema()
    {
        string text = await library.Visitor.GetStringAsync("/api/v1/openapi.json", TestContext.Current.CancellationToken);
        var schemas = JsonDocument.Parse(text).RootElement.GetProperty("components").GetProperty("schemas");

        Assert.All(text.Split("#/components/schemas/").Skip(1), part => Assert.True(schemas.TryGetProperty(part[..part.IndexOf('"', StringComparison.Ordinal)], out _)));
    }

    [Fact]
    public async Task The_reference_shows_each_operation_with_an_example_that_works()
    {
        var page = await portal.PageAsync("/api");

        Assert.Equal(ApiOperations.All.Count, page.QuerySelectorAll("section pre").Length);
        foreach (var link in page.QuerySelectorAll("section a[href^='/api/v1']"))
            Assert.True((await portal.Visitor.GetAsync(link.GetAttribute("href"), TestContext.Current.CancellationToken)).IsSuccessStatusCode);
    }

    private async Task<JsonElement> ReadAsync(string path) =>
        JsonDocument.Parse(await library.Visitor.GetStringAsync(path, TestContext.Current.CancellationToken)).RootElement;
}

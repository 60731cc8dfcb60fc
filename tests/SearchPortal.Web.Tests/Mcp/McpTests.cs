using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SearchPortal.Web.Mcp;

namespace SearchPortal.Web.Tests.Mcp;

public sealed class McpTests(Portal portal)
{
    [Fact]
    public async Task A_client_initializes_lists_tools_and_finds_and_fetches_a_paper()
    {
        var hello = await CallAsync("initialize", """{"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}""");
        Assert.Equal("2025-06-18", hello.GetProperty("result").GetProperty("protocolVersion").GetString());
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync("""{"jsonrpc": "2.0", "method": "notifications/initialized"}""")).StatusCode);
        Assert.Equal("{}", (await CallAsync("ping", "{}")).GetProperty("result").GetRawText());
        var tools = (await CallAsync("tools/list", "{}")).GetProperty("result").GetProperty("tools").EnumerateArray().ToList();
        Assert.Equal(["search", "fetch", "list"], tools.Select(tool => tool.GetProperty("name").GetString()));
        Assert.All(tools, tool => Assert.True(tool.GetProperty("annotations").GetProperty("readOnlyHint").GetBoolean()));

        var found = await ToolAsync("search", """{"q": "diffusion caching", "venue": ["cvpr"], "size": 1}""");
        string key = found.GetProperty("structuredContent").GetProperty("results")[0].GetProperty("paper").GetProperty("key").GetString()!;
        var paper = await ToolAsync("fetch", $$"""{"key": "{{key}}"}""");

        Assert.Equal("deepcache", paper.GetProperty("structuredContent").GetProperty("key").GetString());
        Assert.Equal(paper.GetProperty("structuredContent").GetRawText(), paper.GetProperty("content")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("fetch", """{"key": "deep-cache-old"}""", false)]
    [InlineData("fetch", """{"key": "none"}""", true)]
    [InlineData("fetch", """{"key": "gone"}""", true)]
    [InlineData("list", """{"kind": "venues"}""", false)]
    [InlineData("list", """{"kind": "authors", "filter": "ma"}""", false)]
    [InlineData("list", """{"kind": "secrets"}""", true)]
    [InlineData("search", """{"cursor": "x"}""", true)]
    [InlineData("search", """{"query": "cache"}""", true)]
    [InlineData("search", "null", false)]
    [InlineData("fetch", "{}", true)]
    [InlineData("search", """{"q": "\ud800 \u0000", "size": -5, "year": {"a": 1}, "sort": [[]]}""", false)]
    public async Task A_tool_says_whether_it_failed(string tool, string arguments, bool isError) =>
        Assert.Equal(isError, (await ToolAsync(tool, arguments)).GetProperty("isError").GetBoolean());

    [Theory]
    [InlineData("{", 400, -32700)]
    [InlineData("[]", 400, -32600)]
    [InlineData("""{"id": 1, "method": "ping"}""", 400, -32600)]
    [InlineData("""{"jsonrpc": 2, "id": 1, "method": "ping"}""", 400, -32600)]
    [InlineData("""{"jsonrpc": "2.0", "id": null, "method": "ping"}""", 400, -32600)]
    [InlineData("""{"jsonrpc": "2.0", "id": 1, "method": "steal"}""", 200, -32601)]
    [InlineData("""{"jsonrpc": "2.0", "id": 1, "method": "tools/call"}""", 200, -32602)]
    [InlineData("""{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "fetch", "arguments": []}}""", 200, -32602)]
    [InlineData("""{"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": "x"}}""", 200, -32602)]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]", 400, -32700)]
    public async Task A_wrong_message_is_told_its_fault(string body, int status, int code)
    {
        using var answer = await PostAsync(body);
        var error = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("error");

        Assert.Equal((status, code), ((int)answer.StatusCode, error.GetProperty("code").GetInt32()));
    }

    [Fact]
    public async Task An_answer_is_no_longer_than_an_assistant_wants_to_read()
    {
        var answer = (await ToolAsync("search", """{"q": "pruning"}""")).GetProperty("structuredContent");

        Assert.Equal(10, answer.GetProperty("results").GetArrayLength());
        Assert.All(answer.GetProperty("facets").EnumerateArray(), facet => Assert.Equal(0, facet.GetProperty("values").GetArrayLength()));
    }

    [Fact]
    public async Task Messages_that_come_together_are_answered_together()
    {
        const string Batch = """[{"jsonrpc": "2.0", "id": 1, "method": "ping"}, {"jsonrpc": "2.0", "method": "notifications/initialized"}, {"jsonrpc": "2.0", "id": 2, "method": "steal"}, 3]""";
        using var answer = await PostAsync(Batch);
        using var silent = await PostAsync("""[{"jsonrpc": "2.0", "method": "notifications/initialized"}]""");
        using var newer = await PostAsync(Batch, ("MCP-Protocol-Version", "2025-11-25"));
        using var many = await PostAsync($"[{string.Join(',', Enumerable.Repeat("""{"jsonrpc": "2.0", "id": 1, "method": "ping"}""", 11))}]");

        Assert.Equal("""[{"jsonrpc":"2.0","id":1,"result":{}},{"jsonrpc":"2.0","id":2,"error":{""", (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))[..71]);
        Assert.Equal([200, 202, 400, 400], new[] { answer, silent, newer, many }.Select(response => (int)response.StatusCode));
    }

    [Fact]
    public void Messages_that_come_together_have_the_time_of_one()
    {
        using var batch = JsonDocument.Parse("""[{"jsonrpc": "2.0", "id": 1, "method": "ping"}, {"jsonrpc": "2.0", "method": "notifications/initialized"}, 3]""");

        // No method is reached.
        var (replies, _) = new McpExchange(null!, new HeaderDictionary(), TimeSpan.Zero).Answer(batch.RootElement);

        var late = Assert.Single(replies);
        Assert.Equal((1, McpFault.Late), (late.Id!.Value.GetInt32(), late.Fault));
    }

    [Theory]
    [InlineData("{\"jsonrpc\": \"2.0\", \"id\": \"\u00ff\u00fe\", \"method\": \"ping\"}")]
    [InlineData("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"search\", \"arguments\": {\"q\": \"\u00e9\"}}}")]
    public async Task Bytes_that_are_no_text_are_no_message(string body)
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        using var answer = await portal.Visitor.PostAsync("/mcp", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("-32700", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_long_bodies_and_pages_of_other_sites_are_refused()
    {
        using var stream = await portal.Visitor.GetAsync("/mcp", TestContext.Current.CancellationToken);
        using var length = await PostAsync($$"""{"jsonrpc": "2.0", "id": 1, "method": "{{new string('a', 70_000)}}"}""");
        using var foreign = await PostAsync("""{"jsonrpc": "2.0", "id": 1, "method": "ping"}""", ("Origin", "https://evil.example"));
        using var version = await PostAsync("""{"jsonrpc": "2.0", "id": 1, "method": "ping"}""", ("MCP-Protocol-Version", "1999-01-01"));
        using var own = await PostAsync("""{"jsonrpc": "2.0", "id": 1, "method": "ping"}""", ("Origin", "http://localhost"));

        Assert.Equal([405, 400, 403, 400, 200], new[] { stream, length, foreign, version, own }.Select(answer => (int)answer.StatusCode));
    }

    private async Task<JsonElement> ToolAsync(string tool, string arguments) =>
        (await CallAsync("tools/call", $$"""{"name": "{{tool}}", "arguments": {{arguments}}}""")).GetProperty("result");

    private async Task<JsonElement> CallAsync(string method, string parameters)
    {
        using var answer = await PostAsync($$"""{"jsonrpc": "2.0", "id": "a", "method": "{{method}}", "params": {{parameters}}}""");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        var message = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("a", message.GetProperty("id").GetString());
        return message;
    }

    private Task<HttpResponseMessage> PostAsync(string body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return portal.Visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

using System.Text;
using System.Text.Json;

namespace SearchPortal.Web.Tests.Mcp;

/// <summary>The revision of 28 July 2026, in which every request says of itself what it speaks.</summary>
public sealed class McpRevisionTests(Portal portal)
{
    private const string Version = "2026-07-28";

    [Fact]
    public async Task A_client_discovers_lists_and_calls_without_a_greeting()
    {
        var (_, discovered) = await AskAsync("server/discover", "");
        var (_, listed) = await AskAsync("tools/list", "");
        var (_, found) = await AskAsync("tools/call", """ "name": "fetch", "arguments": {"key": "deepcache"}, """, ("Mcp-Name", "fetch"));

        Assert.Equal([Version, "2025-11-25", "2025-06-18", "2025-03-26"], discovered.GetProperty("result").GetProperty("supportedVersions").EnumerateArray().Select(version => version.GetString()));
        Assert.Equal("{}", discovered.GetProperty("result").GetProperty("capabilities").GetProperty("tools").GetRawText());
        Assert.Equal(3, listed.GetProperty("result").GetProperty("tools").GetArrayLength());
        Assert.All([discovered, listed], answer => Assert.Equal("public", answer.GetProperty("result").GetProperty("cacheScope").GetString()));
        Assert.Equal("deepcache", found.GetProperty("result").GetProperty("structuredContent").GetProperty("key").GetString());
        Assert.All([discovered, listed, found], answer =>
        {
            Assert.Equal("complete", answer.GetProperty("result").GetProperty("resultType").GetString());
            Assert.Equal("SearchPortal", answer.GetProperty("result").GetProperty("_meta").GetProperty("io.modelcontextprotocol/serverInfo").GetProperty("name").GetString());
        });
    }

    [Theory]
    [InlineData("initialize", "", 404, -32601)]
    [InlineData("ping", "", 404, -32601)]
    [InlineData("subscriptions/listen", "", 404, -32601)]
    [InlineData("tools/call", """ "name": "steal", """, 400, -32020)]
    [InlineData("tools/list", "", 400, -32020, "MCP-Protocol-Version", "2025-11-25")]
    [InlineData("tools/list", "", 400, -32020, "MCP-Protocol-Version", "")]
    [InlineData("tools/list", "", 400, -32020, "Mcp-Method", "tools/call")]
    [InlineData("tools/list", "", 400, -32020, "Mcp-Method", "")]
    public async Task What_does_not_fit_is_told_by_the_codes_of_the_revision(string method, string parameters, int status, int code, string? header = null, string value = "")
    {
        var (answered, answer) = await AskAsync(method, parameters, header is null ? [] : [(header, value)]);

        Assert.Equal((status, code), (answered, answer.GetProperty("error").GetProperty("code").GetInt32()));
        Assert.Equal("a", answer.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_name_in_base64_is_the_name()
    {
        var (status, _) = await AskAsync("tools/call", """ "name": "list", "arguments": {"kind": "years"}, """, ("Mcp-Name", $"=?base64?{Convert.ToBase64String("list"u8)}?="));

        Assert.Equal(200, status);
    }

    [Fact]
    public async Task An_unknown_revision_is_told_which_ones_there_are()
    {
        var (status, answer) = await PostAsync(Body("tools/list", "").Replace(Version, "2030-01-01", StringComparison.Ordinal), ("MCP-Protocol-Version", "2030-01-01"), ("Mcp-Method", "tools/list"));

        var error = answer.GetProperty("error");
        Assert.Equal((400, -32022, "2030-01-01"), (status, error.GetProperty("code").GetInt32(), error.GetProperty("data").GetProperty("requested").GetString()));
        Assert.Equal(Version, error.GetProperty("data").GetProperty("supported")[0].GetString());
    }

    [Theory]
    [InlineData("""{"jsonrpc": "2.0", "id": "a", "method": "tools/list"}""")]
    [InlineData("""{"jsonrpc": "2.0", "id": "a", "method": "tools/list", "params": {"_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28"}}}""")]
    public async Task A_request_that_does_not_say_what_it_speaks_is_malformed(string body)
    {
        var (status, answer) = await PostAsync(body, ("MCP-Protocol-Version", Version), ("Mcp-Method", "tools/list"));

        Assert.Equal((400, -32602), (status, answer.GetProperty("error").GetProperty("code").GetInt32()));
    }

    private Task<(int Status, JsonElement Answer)> AskAsync(string method, string parameters, params (string Name, string Value)[] headers) =>
        PostAsync(Body(method, parameters), [.. new[] { ("MCP-Protocol-Version", Version), ("Mcp-Method", method) }.Where(usual => !headers.Any(header => header.Name == usual.Item1)), .. headers.Where(header => header.Value.Length > 0)]);

    private static string Body(string method, string parameters) => $$"""
        {"jsonrpc": "2.0", "id": "a", "method": "{{method}}", "params": { {{parameters}} "_meta": {
          "io.modelcontextprotocol/protocolVersion": "{{Version}}", "io.modelcontextprotocol/clientInfo": {"name": "t", "version": "1"},
          "io.modelcontextprotocol/clientCapabilities": { } } } }
        """;

    private async Task<(int Status, JsonElement Answer)> PostAsync(string body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        using var answer = await portal.Visitor.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}

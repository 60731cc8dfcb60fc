using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SearchPortal.Cli.Tests.Serve;

public sealed class TracesTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Theory]
    [InlineData("http/protobuf", HttpProtocols.Http1, "/v1/traces")]
    [InlineData("grpc", HttpProtocols.Http2, "/opentelemetry.proto.collector.trace.v1.TraceService/Export")]
    public async Task A_collector_gets_the_spans_of_requests_and_searches_without_their_words(string protocol, HttpProtocols spoken, string path)
    {
        await using var collector = await TraceCollector.StartAsync(spoken);
        await ServeAsync(collector.Address, protocol, "/search?q=zyzzyva");

        string traces = collector.Sent(path);
        Assert.Contains("searchportal", traces, StringComparison.Ordinal);
        Assert.Contains("GET search", traces, StringComparison.Ordinal);
        Assert.Contains("searchportal.total", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("zyzzyva", traces, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collector_that_is_not_there_keeps_nobody_from_reading() => await ServeAsync("http://127.0.0.1:1", "http/protobuf", "/search?q=zyzzyva");

    private async Task ServeAsync(string collector, string protocol, string page)
    {
        _portal.WriteGoodPapers();
        using var serve = PortalProcess.StartWith(
            [new("OTEL_EXPORTER_OTLP_ENDPOINT", collector), new("OTEL_EXPORTER_OTLP_PROTOCOL", protocol)],
            "serve", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        string address = (await serve.WaitForAsync("Serving at")).Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)).TrimEnd(';');
        using var visitor = new HttpClient { BaseAddress = new(address) };
        while (!(await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken)).IsSuccessStatusCode) await Task.Delay(50, TestContext.Current.CancellationToken);

        Assert.True((await visitor.GetAsync(page, TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        // What has not been sent yet is sent at the end.
        Assert.Equal(0, (await serve.EndAsync()).Code);
    }
}

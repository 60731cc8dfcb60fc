using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SearchPortal.Cli.Tests.Serve;

/// <summary>Takes traces as a collector does (OTLP over HTTP and over gRPC) and keeps what it was sent.</summary>
internal sealed class TraceCollector : IAsyncDisposable
{
    private readonly WebApplication _site;

    private readonly ConcurrentQueue<(string Path, string Body)> _sent = new();

    private TraceCollector(HttpProtocols protocols)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, port => port.Protocols = protocols));
        _site = builder.Build();
        _site.Run(TakeAsync);
    }

    /// <summary>Where it listens.</summary>
    public string Address => _site.Urls.First();

    /// <summary>Begins to listen.</summary>
    /// <param name="protocols">HTTP/1.1, or HTTP/2 alone for gRPC.</param>
    public static async Task<TraceCollector> StartAsync(HttpProtocols protocols)
    {
        var collector = new TraceCollector(protocols);
        await collector._site.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>All that came to a path, as text; letters that are none are kept as bytes of Latin 1.</summary>
    public string Sent(string path) => string.Concat(_sent.Where(sent => sent.Path == path).Select(sent => sent.Body));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _sent.Enqueue((context.Request.Path.Value ?? "", Encoding.Latin1.GetString(body.ToArray())));
        if (context.Request.ContentType?.StartsWith("application/grpc", StringComparison.Ordinal) != true) return;
        context.Response.ContentType = "application/grpc";
        // An empty message: no compression, no bytes.
        await context.Response.Body.WriteAsync(new byte[5], context.RequestAborted);
        context.Response.AppendTrailer("grpc-status", "0");
    }
}

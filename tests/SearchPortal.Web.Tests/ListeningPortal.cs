using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace SearchPortal.Web.Tests;

/// <summary>The same site behind a real socket, for requests that no well-behaved client would send.</summary>
public sealed class ListeningPortal(Portal portal) : IAsyncLifetime
{
    private readonly WebApplication application = PortalApplication.Create(
        ["--content", portal.ContentPath, "--index", portal.IndexPath, "--urls", "http://127.0.0.1:0"]);

    /// <summary>Opens the port.</summary>
    public async ValueTask InitializeAsync() => await application.StartAsync();

    /// <summary>Closes it.</summary>
    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    /// <summary>Sends a target byte by byte as it is given (each letter is one byte) and reads the whole answer.</summary>
    internal async Task<RawAnswer> GetAsync(string target)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", new Uri(application.Urls.First()).Port, TestContext.Current.CancellationToken);
        // HTTP/1.0: the answer comes in one piece and the connection ends with it.
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes($"GET {target} HTTP/1.0\r\nHost: localhost\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        return RawAnswer.Parse(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}

using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace SearchPortal.Web.Tests;

/// <summary>The same site behind a real socket, for requests that no well-behaved client would send.</summary>
public sealed class ListeningPortal(Portal portal) : IAsyncLifetime
{
    /// <summary>Far beyond what any request may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly WebApplication application = PortalApplication.Create(
        ["--content", portal.ContentPath, "--index", portal.IndexPath, "--urls", "http://127.0.0.1:0"]);

    /// <summary>Opens the port.</summary>
    public async ValueTask InitializeAsync() => await application.StartAsync();

    /// <summary>Closes it.</summary>
    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    /// <summary>Sends a target byte by byte as it is given (each letter is one byte) and reads the whole answer.</summary>
    internal async Task<RawAnswer> GetAsync(string target) =>
        // HTTP/1.0: the answer comes in one piece and the connection ends with it.
        RawAnswer.Parse(await SendAsync($"GET {target} HTTP/1.0\r\nHost: localhost\r\n\r\n", ends: false));

    /// <summary>Sends a request byte by byte as it is given, and reads until the connection ends.</summary>
    /// <param name="request">Each letter is one byte.</param>
    /// <param name="ends">Whether the server is told that no more will come.</param>
    /// <returns>All that came; "" when the connection was ended without an answer.</returns>
    internal async Task<string> SendAsync(string request, bool ends)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", new Uri(application.Urls.First()).Port, patience.Token);
        await using var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
            if (ends) client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            // It was refused before it was whole; the answer may be there all the same.
        }
        var answer = new StringBuilder();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        char[] part = new char[8192];
        try
        {
            for (int read; (read = await reader.ReadAsync(part, patience.Token)) > 0;) answer.Append(part, 0, read);
        }
        catch (IOException)
        {
            // The connection was cut, as for a body that is too long.
        }
        return answer.ToString();
    }
}

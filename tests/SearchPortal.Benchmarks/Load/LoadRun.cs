using System.Diagnostics;
using System.Net;

namespace SearchPortal.Benchmarks.Load;

/// <summary>Sends a part's requests over a number of connections, each the next one as soon as its last was answered.</summary>
internal sealed class LoadRun : IDisposable
{
    private readonly HttpClient client;
    private readonly int connections;

    /// <summary>Visitors of a site.</summary>
    public LoadRun(Uri address, int connections)
    {
        this.connections = connections;
        client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false, UseProxy = false }) { BaseAddress = address };
        // As browsers do; bodies are counted as they come.
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, deflate, br");
    }

    /// <summary>Sends until the part or the time ends.</summary>
    public async Task<LoadResult> RunAsync(LoadPart part, TimeSpan time)
    {
        int next = -1, errors = 0;
        long bytes = 0, began = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => VisitAsync()));
        return new LoadResult([.. latencies.SelectMany(own => own).Order()], errors, bytes, Stopwatch.GetElapsedTime(began));

        async Task<List<double>> VisitAsync()
        {
            var own = new List<double>();
            while (Stopwatch.GetElapsedTime(began) < time && part.Find(Interlocked.Increment(ref next)) is { } path)
            {
                long sent = Stopwatch.GetTimestamp();
                int length = await FindLengthAsync(path, part.IfNoneMatch) ?? -1;
                own.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                if (length < 0) Interlocked.Increment(ref errors);
                else Interlocked.Add(ref bytes, length);
            }
            return own;
        }
    }

    /// <summary>The version that the site gives a page; null when it gives none.</summary>
    public async Task<string?> FindVersionAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        return answer.Headers.ETag?.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <summary>Bytes of the answer; null when it was none.</summary>
    private async Task<int?> FindLengthAsync(string path, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (version is not null) request.Headers.TryAddWithoutValidation("If-None-Match", version);
        try
        {
            using var answer = await client.SendAsync(request);
            return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotModified ? (await answer.Content.ReadAsByteArrayAsync()).Length : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or TaskCanceledException)
        {
            return null;
        }
    }
}

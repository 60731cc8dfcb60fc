using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace SearchPortal.Benchmarks.Soak;

/// <summary>Visitors who read on while the index changes, and look at every answer.</summary>
internal sealed class SoakVisitors : IDisposable
{
    // A steady load that leaves the machine something for the builds.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly HttpClient client;
    private readonly IReadOnlyList<string> paths;
    private readonly AnswerCheck check;
    private readonly ConcurrentDictionary<string, string> versions = new();
    private Awaited? awaited;

    /// <summary>Visitors of a site.</summary>
    /// <param name="address">The site.</param>
    /// <param name="paths">Addresses below it, asked for again and again.</param>
    /// <param name="check">Looks at the answers.</param>
    public SoakVisitors(Uri address, IReadOnlyList<string> paths, AnswerCheck check)
    {
        client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, UseProxy = false }) { BaseAddress = address };
        this.paths = paths;
        this.check = check;
    }

    /// <summary>Milliseconds of every answer.</summary>
    public ConcurrentQueue<double> Latencies { get; } = [];

    /// <summary>What was wrong, one sentence each.</summary>
    public ConcurrentQueue<string> Failures { get; } = [];

    /// <summary>The first page of a generation to come.</summary>
    /// <param name="papers">How many papers it has.</param>
    /// <returns>Milliseconds that it took.</returns>
    public Task<double> FirstPageOf(int papers)
    {
        var next = new Awaited(papers, new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously));
        Volatile.Write(ref awaited, next);
        return next.Page.Task;
    }

    /// <summary>Visits over one connection until told to stop.</summary>
    /// <param name="first">Index of the first address.</param>
    /// <param name="stop">Ends it.</param>
    public async Task VisitAsync(int first, CancellationToken stop)
    {
        for (int next = first; !stop.IsCancellationRequested; next++)
        {
            string path = paths[next % paths.Count];
            try
            {
                // Every other time as a browser that has seen the page.
                await AskAsync(path, next % 2 == 0 ? versions.GetValueOrDefault(path) : null);
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException or TaskCanceledException)
            {
                Failures.Enqueue($"{path}: {fault.Message}");
            }
            await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task AskAsync(string path, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (version is not null) request.Headers.TryAddWithoutValidation("If-None-Match", version);
        long sent = Stopwatch.GetTimestamp();
        using var answer = await client.SendAsync(request);
        string body = await answer.Content.ReadAsStringAsync();
        double milliseconds = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
        Latencies.Enqueue(milliseconds);
        if (answer.Headers.ETag is { } given) versions[path] = given.ToString();
        if (check.FindFault(path, answer, body) is { } fault) Failures.Enqueue($"{path}: {fault}");
        if (Volatile.Read(ref awaited) is { } now && PageText.FindIndexed(body) == now.Papers) now.Page.TrySetResult(milliseconds);
    }

    private sealed record Awaited(int Papers, TaskCompletionSource<double> Page);
}

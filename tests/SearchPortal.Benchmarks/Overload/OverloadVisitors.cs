using System.Diagnostics;
using System.Net;

namespace SearchPortal.Benchmarks.Overload;

/// <summary>Visitors who ask at a rate of their own, whether they are answered or not.</summary>
internal sealed class OverloadVisitors : IDisposable
{
    /// <summary>More at once than this would only measure the visitors' own machine.</summary>
    private const int MostAtOnce = 1_000;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(2);

    private readonly HttpClient client;
    private readonly IReadOnlyList<string> paths;
    private readonly Lock changing = new();
    private readonly List<double> answered = [];
    private readonly List<double> refused = [];
    private readonly Dictionary<string, int> faults = [];
    private int inFlight;
    private int unsent;

    public OverloadVisitors(Uri address, IReadOnlyList<string> paths)
    {
        this.paths = paths;
        client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = MostAtOnce, UseCookies = false, UseProxy = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, deflate, br");
    }

    /// <summary>Asks so many times a second for so long, then waits for the last answers.</summary>
    public async Task<OverloadAnswers> AskAsync(double perSecond, TimeSpan time)
    {
        long began = Stopwatch.GetTimestamp();
        int sent = 0;
        while (Stopwatch.GetElapsedTime(began) is var elapsed && elapsed < time)
        {
            for (int due = (int)(perSecond * elapsed.TotalSeconds); sent < due; sent++)
            {
                if (inFlight >= MostAtOnce) unsent++;
                else _ = AskAsync(paths[sent % paths.Count]);
            }
            await Task.Delay(Step);
        }
        while (Volatile.Read(ref inFlight) > 0) await Task.Delay(Step);
        lock (changing)
        {
            return new OverloadAnswers([.. answered.Order()], [.. refused.Order()], new Dictionary<string, int>(faults), unsent, Stopwatch.GetElapsedTime(began));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task AskAsync(string path)
    {
        Interlocked.Increment(ref inFlight);
        long sent = Stopwatch.GetTimestamp();
        string? fault = null;
        var status = HttpStatusCode.OK;
        try
        {
            using var answer = await client.GetAsync(path);
            status = answer.StatusCode;
            if (status is not (HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable)) fault = $"{(int)status}";
            else if (status == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is null) fault = "503 without Retry-After";
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or TaskCanceledException)
        {
            fault = broken.GetType().Name;
        }
        double milliseconds = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
        lock (changing)
        {
            if (fault is not null) faults[fault] = faults.GetValueOrDefault(fault) + 1;
            else (status == HttpStatusCode.OK ? answered : refused).Add(milliseconds);
        }
        Interlocked.Decrement(ref inFlight);
    }
}

using System.Threading.Channels;

namespace SearchPortal.Web.Hosting;

/// <summary>Tells that something in a folder may have changed: by the file system's events, which some file systems do not give, and by a slow look.</summary>
internal sealed class ContentChanges : IDisposable
{
    /// <summary>A change is told once nothing more has happened for so long: a save is several events.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>Longest wait for quiet.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Time between two looks without an event.</summary>
    private static readonly TimeSpan SlowLook = TimeSpan.FromSeconds(10);

    private readonly Channel<bool> events = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly TimeProvider time;
    private readonly FileSystemWatcher? watcher;

    /// <summary>Watches a folder.</summary>
    /// <param name="path">Need not exist; without it, or without events, the slow look is all there is.</param>
    /// <param name="time">Measures the waits.</param>
    public ContentChanges(string path, TimeProvider time)
    {
        this.time = time;
        try
        {
            watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
            // An editor that saves under another name and renames gives "Renamed" only.
            watcher.Changed += Tell;
            watcher.Created += Tell;
            watcher.Deleted += Tell;
            watcher.Renamed += Tell;
            watcher.Error += Tell;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is ArgumentException or IOException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            watcher = null;
        }
    }

    /// <summary>Waits for the next change to come to rest, or for the next slow look.</summary>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        if (!await HappensAsync(SlowLook, cancellation)) return;
        long first = time.GetTimestamp();
        while (time.GetElapsedTime(first) < Patience && await HappensAsync(Quiet, cancellation)) { }
    }

    /// <summary>Ends the watch.</summary>
    public void Dispose() => watcher?.Dispose();

    private void Tell(object sender, EventArgs change) => events.Writer.TryWrite(true);

    /// <summary>Whether something happens within a time.</summary>
    private async Task<bool> HappensAsync(TimeSpan within, CancellationToken cancellation)
    {
        using var over = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellation);
        try
        {
            await events.Reader.ReadAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}

using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Web.Observing;

namespace SearchPortal.Web.Hosting;

/// <summary>
/// Brings the index up to date whenever the content changes, in this process, one update at a time; <see cref="IndexWatch"/> follows it.
/// What fails leaves the index served.
/// </summary>
internal sealed partial class ContentWatch(
    ContentFolder content, IndexBuilder builder, FirstIndex first, PortalMeter meter, TimeProvider time, ILogger<ContentWatch> log) : BackgroundService
{
    private const int LoggedProblems = 50;

    private HashSet<string> known = [];
    private string? indexed;
    private string? lastFault;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (first.ExecuteTask is Task building) await building.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using var changes = new ContentChanges(content.Path, time);
        Watching(content.Path);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Factory.StartNew(() => Look(stoppingToken), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await changes.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Look(CancellationToken stopping)
    {
        // Visitors come first; the thread is this task's own.
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
        try
        {
            string before = content.QuickFingerprint();
            if (before == indexed) return;
            Update(stopping);
            indexed = before;
            lastFault = null;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The portal stops; the next one begins with a look.
        }
        catch (Exception fault) when (fault is IndexBuildException or IndexUnavailableException or IOException or UnauthorizedAccessException)
        {
            Fail(fault.Message);
        }
    }

    /// <summary>Tried again at the next look, told once.</summary>
    private void Fail(string reason)
    {
        meter.Built(BuildEnd.Failed);
        if (reason != lastFault) Failed(reason);
        lastFault = reason;
    }

    private void Update(CancellationToken stopping)
    {
        var problems = new List<string>();
        IndexUpdate update;
        try
        {
            update = builder.Update(content, strict: false, problem => problems.Add(problem.ToString()), progress: null, stopping);
        }
        finally
        {
            Tell(problems);
        }
        if (!update.IsNew) return;
        meter.Built(update.Manifest.Changes is null ? BuildEnd.Rebuilt : BuildEnd.Updated);
        double seconds = update.Manifest.Duration.TotalSeconds;
        if (update.Manifest.Changes is PaperChanges changes) Updated(changes.Added, changes.Changed, changes.Removed, seconds);
        else Rebuilt(update.Manifest.Counts.Publications, seconds, update.WhyRebuilt);
    }

    /// <summary>Logs the problems that the update before did not have.</summary>
    private void Tell(List<string> problems)
    {
        if (problems.Count == 0) return;
        var fresh = problems.Where(problem => !known.Contains(problem)).ToList();
        foreach (string problem in fresh.Take(LoggedProblems)) Problem(problem);
        if (fresh.Count > LoggedProblems) MoreProblems(fresh.Count - LoggedProblems);
        known = [.. problems];
    }

    [LoggerMessage(LogLevel.Information, "Changes in {Content} are indexed as they happen")]
    private partial void Watching(string content);

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private partial void Problem(string problem);

    [LoggerMessage(LogLevel.Warning, "and {Count} more problems in the content; `content check` lists them all")]
    private partial void MoreProblems(int count);

    [LoggerMessage(LogLevel.Information, "The index follows the content: {Added} added, {Changed} changed, {Removed} removed in {Seconds:0.0} s")]
    private partial void Updated(int added, int changed, int removed, double seconds);

    [LoggerMessage(LogLevel.Information, "All {Publications} papers indexed anew in {Seconds:0.0} s: {Reason}")]
    private partial void Rebuilt(int publications, double seconds, string? reason);

    [LoggerMessage(LogLevel.Error, "The index stays as it is: {Reason}")]
    private partial void Failed(string reason);
}

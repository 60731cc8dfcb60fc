using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Observing;

namespace SearchPortal.Web.Hosting;

/// <summary>
/// Builds a generation when the store has none that can be served, as after an update of the program, while the site already answers
/// that it does. What a newer program has written is left to it.
/// </summary>
internal sealed partial class FirstIndex(
    ContentFolder content, IndexStore store, IndexBuilder builder, LiveIndex live, PortalMeter meter, ILogger<FirstIndex> log) : BackgroundService
{
    private const int LoggedProblems = 50;

    /// <summary>Why the build ended without an index; null when it did not.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether an index is on its way, from this process or another.</summary>
    public bool IsBuilding => Fault is null || store.FindBuilder() is not null;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => BuildIfNone(stoppingToken), stoppingToken);

    private void BuildIfNone(CancellationToken stopping)
    {
        try
        {
            live.Refresh();
            if (live.IsServing) return;
            if (store.FindDowngrade() is { } newer) throw new IndexUnavailableException(newer);
            Build(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Fault = "the portal was stopped";
        }
        catch (Exception fault) when (fault is IndexBuildException or IndexUnavailableException or IOException or UnauthorizedAccessException)
        {
            Fault = fault.Message;
            meter.Built(BuildEnd.Failed);
            Failed(fault.Message);
        }
    }

    private void Build(CancellationToken stopping)
    {
        Building(live.Fault, content.Path);
        int problems = 0;
        var manifest = builder.Build(content, strict: false, problem => Report(problem, ++problems), progress: null, stopping);
        if (problems > LoggedProblems) MoreProblems(problems - LoggedProblems);
        live.Refresh();
        meter.Built(BuildEnd.Rebuilt);
        Built(manifest.Counts.Publications, manifest.Duration.TotalSeconds);
    }

    private void Report(ContentProblem problem, int number)
    {
        if (number <= LoggedProblems) Problem(problem);
    }

    [LoggerMessage(LogLevel.Information, "There is no index to serve ({Reason}); building one from {Content}")]
    private partial void Building(string? reason, string content);

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private partial void Problem(ContentProblem problem);

    [LoggerMessage(LogLevel.Warning, "and {Count} more problems in the content; `content check` lists them all")]
    private partial void MoreProblems(int count);

    [LoggerMessage(LogLevel.Information, "Indexed {Publications} publications in {Seconds:0.0} s")]
    private partial void Built(int publications, double seconds);

    [LoggerMessage(LogLevel.Error, "No index could be built: {Reason}")]
    private partial void Failed(string reason);
}

using SearchPortal.Searching;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Hosting;

/// <summary>Looks for a new generation twice a second, so that a rebuild elsewhere shows within two.</summary>
internal sealed partial class IndexWatch(LiveIndex live, KeptPages kept, TimeProvider time, ILogger<IndexWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private string? lastFault;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            Look();
            // Stopping is no fault.
            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Look()
    {
        try
        {
            if (live.Refresh())
            {
                kept.Clear();
                Switched();
            }
            Tell(live.Fault);
        }
        catch (IOException fault)
        {
            // The disk may be back at the next look; the generation already open serves on.
            Tell(fault.Message);
        }
    }

    private void Tell(string? fault)
    {
        if (fault is not null && fault != lastFault) Refused(fault);
        lastFault = fault;
    }

    [LoggerMessage(LogLevel.Information, "A new generation of the index is served")]
    private partial void Switched();

    [LoggerMessage(LogLevel.Warning, "The current generation is not served: {Reason}")]
    private partial void Refused(string reason);
}

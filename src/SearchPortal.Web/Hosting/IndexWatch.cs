using SearchPortal.Searching;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Hosting;

/// <summary>Looks for a new generation twice a second, so that a rebuild here or elsewhere shows within two. The only one that switches a site that serves.</summary>
internal sealed partial class IndexWatch(LiveIndex live, KeptPages kept, WarmPages warm, RestingMemory memory, TimeProvider time, ILogger<IndexWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private string? lastFault;
    private bool isWarm;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            // Stopping is no fault.
            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            if (live.Refresh())
            {
                kept.Clear();
                isWarm = false;
                Switched();
            }
            Tell(live.Fault);
            if (!isWarm && (isWarm = await warm.MakeAsync(stopping))) CollectLeftovers();
            memory.Look();
        }
        catch (Exception fault)
        {
            // A watch that ends would end the site. What is open serves on, and the next look may go well.
            Tell(fault.Message);
        }
    }

    /// <summary>Gives back, beside the requests, what opening left behind and the generation before held: large arrays, for which the runtime would wait until memory is short.</summary>
    private static void CollectLeftovers() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);

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

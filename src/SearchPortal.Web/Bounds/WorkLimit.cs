using System.Threading.RateLimiting;

namespace SearchPortal.Web.Bounds;

/// <summary>
/// Lets only so many requests work at once, and few more wait for a short time, so that those let in are answered quickly however many come
/// and however slow the machine is. What
/// <see cref="Delivery.PageDelivery"/> has already made does not come here; streamed files have slots of their own.
/// </summary>
internal sealed class WorkLimit(RequestDelegate next, TimeProvider time) : IDisposable
{
    private const int RetryAfter = 1;

    // Work is all processor time: more at once would only share the cores. What is made is sent outside of this.
    private static readonly int Most = 2 * Environment.ProcessorCount;

    // At two milliseconds a page the last of them waits a tenth of a second.
    private static readonly int MostWaiting = 32 * Environment.ProcessorCount;

    // Reached where pages take longer, as on a machine that does other things too.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    // The first in the row come next, however long a page takes: after a start it is compiled first.
    private static readonly TimeSpan LongestWaitOfFirst = TimeSpan.FromSeconds(5);

    private readonly ConcurrencyLimiter limiter = new(new() { PermitLimit = Most, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public async Task InvokeAsync(HttpContext context)
    {
        var asked = RequestClass.Of(context);
        if (asked == RequestClass.Free || asked == RequestClass.Export || asked == RequestClass.Harvest)
        {
            await next(context);
            return;
        }
        using var lease = await WaitAsync(context.RequestAborted);
        if (lease?.IsAcquired == true) await next(context);
        else await Refusal.SendAsync(context, StatusCodes.Status503ServiceUnavailable, RetryAfter);
    }

    /// <summary>A place to work; none where too many wait, null where the wait was too long.</summary>
    private async Task<RateLimitLease?> WaitAsync(CancellationToken aborted)
    {
        var free = limiter.AttemptAcquire(1);
        if (free.IsAcquired) return free;
        free.Dispose();
        bool isFirst = limiter.GetStatistics() is not { } now || now.CurrentQueuedCount < Most;
        using var patience = new CancellationTokenSource(isFirst ? LongestWaitOfFirst : LongestWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, aborted);
        try
        {
            return await limiter.AcquireAsync(1, either.Token);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}

using System.Threading.RateLimiting;

namespace SearchPortal.Web.Bounds;

/// <summary>
/// Lets only so many requests work at once, and few more wait for a short time, so that those let in are answered quickly however many come
/// and however slow the machine is. Who would wait too long, as the latest pages tell, is sent away on arrival and not after the wait. What
/// <see cref="Delivery.PageDelivery"/> has already made does not come here; streamed files have slots of their own.
/// </summary>
internal sealed class WorkLimit(RequestDelegate next, TimeProvider time) : IDisposable
{
    private const int RetryAfter = 1;

    // Work is all processor time: more at once would only share the cores. What is made is sent outside of this.
    private static readonly int Most = 2 * Environment.ProcessorCount;

    // At two milliseconds a page the last of them waits a tenth of a second.
    private static readonly int MostWaiting = 32 * Environment.ProcessorCount;

    // Reached where pages take longer than the latest ones have.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    // The row ends here, well before its last would lose patience: a page may take longer than those before it.
    private static readonly TimeSpan LongestRow = LongestWait / 5;

    // The first in the row come next, however long a page takes: after a start it is compiled first.
    private static readonly TimeSpan LongestWaitOfFirst = TimeSpan.FromSeconds(5);

    private readonly ConcurrencyLimiter limiter = new(new() { PermitLimit = Most, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    private readonly PageTime pageTime = new(time);

    public async Task InvokeAsync(HttpContext context)
    {
        var asked = RequestClass.Of(context);
        if (asked == RequestClass.Free || asked == RequestClass.Export || asked == RequestClass.Harvest)
        {
            await next(context);
            return;
        }
        using var lease = await WaitAsync(context.RequestAborted);
        if (lease?.IsAcquired == true) await pageTime.MeasureAsync(next, context);
        else await Refusal.SendAsync(context, StatusCodes.Status503ServiceUnavailable, RetryAfter);
    }

    /// <summary>A place to work; none where too many wait, null where the wait would be or was too long.</summary>
    private async Task<RateLimitLease?> WaitAsync(CancellationToken aborted)
    {
        var free = limiter.AttemptAcquire(1);
        if (free.IsAcquired) return free;
        free.Dispose();
        long before = limiter.GetStatistics()?.CurrentQueuedCount ?? 0;
        bool isFirst = before < Most;
        if (!isFirst && pageTime.Mean * before / Most > LongestRow) return null;
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

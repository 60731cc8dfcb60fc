using System.Threading.RateLimiting;

namespace SearchPortal.Web.Bounds;

/// <summary>
/// Lets only so many requests work at once and few more wait, so that those let in are answered quickly however many come. What
/// <see cref="Delivery.PageDelivery"/> has already made does not come here; streamed files have slots of their own.
/// </summary>
internal sealed class WorkLimit(RequestDelegate next) : IDisposable
{
    private const int RetryAfter = 1;

    // Work is all processor time: more at once would only share the cores. Some wait for a client that reads slowly.
    private static readonly int Most = 4 * Environment.ProcessorCount;

    // At two milliseconds a page the last of them waits a tenth of a second.
    private static readonly int MostWaiting = 32 * Environment.ProcessorCount;

    private readonly ConcurrencyLimiter limiter = new(new() { PermitLimit = Most, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public async Task InvokeAsync(HttpContext context)
    {
        var asked = RequestClass.Of(context);
        if (asked == RequestClass.Free || asked == RequestClass.Export || asked == RequestClass.Harvest)
        {
            await next(context);
            return;
        }
        using var lease = await limiter.AcquireAsync(1, context.RequestAborted);
        if (lease.IsAcquired) await next(context);
        else await Refusal.SendAsync(context, StatusCodes.Status503ServiceUnavailable, RetryAfter);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}

using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;

namespace SearchPortal.Web.Bounds;

/// <summary>
/// Keeps one client from taking the portal to itself: a bucket of requests for each class, refilled every second. What is left is told in
/// the headers that draft-ietf-httpapi-ratelimit-headers-10 names; who has nothing left is told when to come back.
/// </summary>
internal sealed class ClientLimits(RequestDelegate next) : IDisposable
{
    private readonly PartitionedRateLimiter<(IPAddress Client, RequestClass Class)> limiter =
        PartitionedRateLimiter.Create<(IPAddress Client, RequestClass Class), (IPAddress, RequestClass)>(asked => RateLimitPartition.GetTokenBucketLimiter(asked, Bucket));

    public Task InvokeAsync(HttpContext context)
    {
        var asked = RequestClass.Of(context);
        if (asked == RequestClass.Free || ClientNetwork.Find(context.Connection.RemoteIpAddress) is not { } client) return next(context);
        using var lease = limiter.AttemptAcquire((client, asked));
        long left = limiter.GetStatistics((client, asked))?.CurrentAvailablePermits ?? 0;
        context.Response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{asked.Name}\";q={asked.Minutely};w=60");
        context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{asked.Name}\";r={left};t={Math.Max(1, 60 / asked.Minutely)}");
        return lease.IsAcquired ? next(context) : Refusal.SendAsync(context, StatusCodes.Status429TooManyRequests, Math.Max(1, 60 / asked.Minutely));
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    private static TokenBucketRateLimiterOptions Bucket((IPAddress, RequestClass Class) asked)
    {
        // A rare class gets one after some seconds, a frequent one some every second.
        int seconds = Math.Max(1, 60 / asked.Class.Minutely);
        return new()
        {
            TokenLimit = asked.Class.AtOnce,
            TokensPerPeriod = Math.Max(1, asked.Class.Minutely * seconds / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(seconds),
            QueueLimit = 0,
        };
    }
}

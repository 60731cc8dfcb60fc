using SearchPortal.Web.Observing;

namespace SearchPortal.Web.Exports;

/// <summary>Keeps long exports and sitemaps few at a time, so that pages find a core free.</summary>
internal sealed class ExportSlots : IDisposable
{
    /// <summary>Seconds after which whoever found no room may ask again.</summary>
    public const int RetryAfter = 30;

    private const int MostWaiting = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim room = new(Most);
    private int waiting;

    /// <summary>How many run at once.</summary>
    public const int Most = 3;

    /// <summary>Takes a slot, to be given back by <see cref="Leave"/>; false when none became free in time or too many wait already.</summary>
    public async Task<bool> TryEnterAsync(CancellationToken aborted)
    {
        if (room.Wait(0, CancellationToken.None)) return true;
        try
        {
            return Interlocked.Increment(ref waiting) <= MostWaiting && await room.WaitAsync(Patience, aborted);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>Takes a slot, to be given back by <see cref="Leave"/>; where none is to be had the client is sent away.</summary>
    public async Task<bool> TryEnterAsync(HttpContext context)
    {
        if (await TryEnterAsync(context.RequestAborted)) return true;
        RequestNote.Refuse(context);
        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = $"{RetryAfter}";
        return false;
    }

    /// <summary>Gives a slot back.</summary>
    public void Leave() => room.Release();

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();
}

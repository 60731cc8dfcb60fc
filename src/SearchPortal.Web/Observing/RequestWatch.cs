using SearchPortal.Web.Bounds;

namespace SearchPortal.Web.Observing;

/// <summary>
/// Gives every request an id, measures it, and writes a line for those that were refused, failed or slow: never who asked, never what for.
/// A refused one costs little and so does its line, of which there are only so many a second.
/// </summary>
internal sealed partial class RequestWatch(RequestDelegate next, PortalMeter meter, TimeProvider time, ILogger<RequestWatch> log)
{
    /// <summary>Header that names a request.</summary>
    public const string IdHeader = "X-Request-Id";

    private const int LinesPerSecond = 10;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    private readonly LogAllowance allowance = new(LinesPerSecond, time);

    public async Task InvokeAsync(HttpContext context)
    {
        long begun = time.GetTimestamp();
        var note = new RequestNote();
        context.Features.Set(note);
        // At the last instant: an error page begins with empty headers.
        context.Response.OnStarting(Name, context);
        try
        {
            await next(context);
        }
        finally
        {
            Tell(context, note, time.GetElapsedTime(begun));
        }
    }

    private static Task Name(object request)
    {
        var context = (HttpContext)request;
        context.Response.Headers[IdHeader] = context.TraceIdentifier;
        return Task.CompletedTask;
    }

    private void Tell(HttpContext context, RequestNote note, TimeSpan duration)
    {
        int status = context.Response.StatusCode;
        meter.Answered(note.Route, status, duration);
        if (note.IsRefused) meter.Refused(note.Class.Name, status);
        if (Judge(note, status, duration) is not { } what || !allowance.TryTake(out int omitted)) return;
        if (omitted > 0) Omitted(omitted);
        Noted(what, note.Route, status, duration.TotalMilliseconds, context.TraceIdentifier);
    }

    /// <summary>What is wrong with a request; null when nothing is.</summary>
    private static string? Judge(RequestNote note, int status, TimeSpan duration)
    {
        if (note.IsRefused) return "Refused";
        // Without an index every request is 503; the build or the watch has told why.
        if (status >= StatusCodes.Status500InternalServerError && status != StatusCodes.Status503ServiceUnavailable) return "Failed";
        // A file is as slow as the client that reads it.
        bool isFile = note.Class == RequestClass.Export || note.Class == RequestClass.Harvest;
        return duration > Slow && !isFile ? "Slow" : null;
    }

    [LoggerMessage(LogLevel.Warning, "{What}: {Route}, status {Status}, {Milliseconds:0} ms, request {RequestId}")]
    private partial void Noted(string what, string route, int status, double milliseconds, string requestId);

    [LoggerMessage(LogLevel.Warning, "{Count} more requests were refused, failed or slow; `/metrics` counts them all")]
    private partial void Omitted(int count);
}

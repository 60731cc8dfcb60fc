using SearchPortal.Web.Bounds;

namespace SearchPortal.Web.Observing;

/// <summary>Who may read <c>/metrics</c>: by default whoever asks from this machine or a private network without a proxy between.</summary>
internal static class MetricsReader
{
    /// <summary>Where metrics are.</summary>
    public const string Path = "/metrics";

    // What a proxy writes into the requests that it hands on.
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Original-Proto", "X-Real-IP"];

    /// <summary>Whether a request asks for metrics and may; otherwise there is no such page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="audience">Who may at all.</param>
    public static bool IsWelcome(HttpContext context, MetricsAudience audience) =>
        context.Request.Path == Path && (audience == MetricsAudience.All || (audience == MetricsAudience.Private && IsNear(context)));

    /// <summary>Whether a request is of a kind that changes nothing.</summary>
    public static bool IsReading(HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    private static bool IsNear(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && ClientNetwork.Find(address) is null && !ProxyHeaders.Any(context.Request.Headers.ContainsKey);
}

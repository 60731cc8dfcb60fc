using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SearchPortal.Searching;
using SearchPortal.Web.Counting;

namespace SearchPortal.Web.Observing;

/// <summary>What the portal tells its operator, and where.</summary>
internal static class ObservingSetup
{
    private const string TracesTo = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Sets up the log. What each request did is for an access log; a page of it would bury the problems of the content.</summary>
    /// <param name="log">The log.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="environment">May set levels, as <c>Logging__LogLevel__Default</c>.</param>
    /// <param name="hasStarted">Whether the portal serves; why it cannot start is said by who started it, in a sentence.</param>
    /// <exception cref="PortalOptionsException">A level is none.</exception>
    public static void AddLog(this ILoggingBuilder log, LogFormat format, IConfiguration environment, Func<bool> hasStarted)
    {
        foreach (var (key, level) in environment.GetSection("Logging").AsEnumerable())
        {
            if (level is { Length: > 0 } && key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase) && !Enum.TryParse<LogLevel>(level, ignoreCase: true, out _))
                throw new PortalOptionsException($"{key.Replace(":", "__", StringComparison.Ordinal)} is “{level}”; write {string.Join(", ", Enum.GetNames<LogLevel>()[..^1])} or {LogLevel.None}");
        }
        if (format == LogFormat.Json) log.AddJsonConsole(json => (json.IncludeScopes, json.UseUtcTimestamp, json.TimestampFormat) = (true, true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
        else log.AddSimpleConsole(console => console.SingleLine = true);
        log.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => level >= LogLevel.Information && hasStarted());
    }

    /// <summary>Sets up metrics, and traces if the environment says where to send them.</summary>
    /// <exception cref="PortalOptionsException">That is no address.</exception>
    public static void AddObserving(this IServiceCollection services, PortalOptions options, IConfiguration environment)
    {
        services.AddSingleton<PortalMeter>();
        var telemetry = services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("searchportal"));
        if (options.Metrics != MetricsAudience.Off) telemetry.WithMetrics(AddMetrics);
        if (environment[TracesTo] is not { Length: > 0 } address) return;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var collector) || collector.Scheme is not ("http" or "https"))
            throw new PortalOptionsException($"{TracesTo} is “{address}”; write the address of a collector such as http://localhost:4317, or unset it");
        telemetry.WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddSource(SearchTraces.Name).AddOtlpExporter());
    }

    /// <summary>Watches all that comes after.</summary>
    public static void UseRequestWatch(this IApplicationBuilder application) => application.UseMiddleware<RequestWatch>();

    /// <summary>Answers who may read metrics, and only reads.</summary>
    public static void UseMetrics(this IApplicationBuilder application, MetricsAudience audience)
    {
        if (audience == MetricsAudience.Off) return;
        application.UseOpenTelemetryPrometheusScrapingEndpoint(context => MetricsReader.IsWelcome(context, audience) && MetricsReader.IsReading(context));
        application.Use((context, next) =>
        {
            if (!MetricsReader.IsWelcome(context, audience)) return next(context);
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        });
    }

    /// <summary>Notes what was asked for, once its address has been found.</summary>
    public static void UseRequestNote(this IApplicationBuilder application, PortalMeter meter, QueryCounters counters) => application.Use((context, next) =>
    {
        if (context.Features.Get<RequestNote>() is not { } note || !note.Found(context) || note.Route is not ("/search" or "/api/v1/search")) return next(context);
        string? text = context.Request.Query[SearchUrl.TextName];
        meter.Asked(QueryClass.Of(text));
        // Further pages of a result are the same search.
        if (note.Route == "/search" && !context.Request.Query.ContainsKey(SearchUrl.PageName)) counters.Asked(context, text);
        return next(context);
    });

    private static void AddMetrics(MeterProviderBuilder metrics)
    {
        metrics.AddMeter(PortalMeter.Name, "System.Runtime").AddPrometheusExporter(exporter => exporter.ScrapeResponseCacheDurationMilliseconds = 0);
        // Several portals may run in one process; each tells of itself.
        ((IDeferredMeterProviderBuilder)metrics).Configure((services, own) =>
            own.AddView(instrument => instrument.Meter.Name == PortalMeter.Name && instrument.Meter.Scope != services.GetRequiredService<IMeterFactory>() ? MetricStreamConfiguration.Drop : null));
    }
}

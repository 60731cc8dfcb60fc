using System.Diagnostics;

namespace SearchPortal.Searching;

/// <summary>Traces of searches for whoever listens (OpenTelemetry). They say how much was found, never what was asked.</summary>
public static class SearchTraces
{
    /// <summary>Name of the source.</summary>
    public const string Name = "SearchPortal";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Begins the span of a search; null where nobody listens.</summary>
    internal static Activity? Begin() => Source.StartActivity("search");

    /// <summary>Notes what was found.</summary>
    /// <param name="span">The span, if anybody listens.</param>
    /// <param name="executed">The query that was run.</param>
    internal static void Note(Activity? span, ExecutedQuery executed)
    {
        span?.SetTag("searchportal.total", executed.Collected.Total);
        span?.SetTag("searchportal.hurried", executed.Time.IsShort);
    }
}

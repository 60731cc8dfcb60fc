using System.Diagnostics.Metrics;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Observing;

/// <summary>All that is counted and measured while the portal runs. No label is anything that a visitor wrote.</summary>
internal sealed class PortalMeter
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "SearchPortal";

    // A kept page takes a fifth of a millisecond, a search some milliseconds, and beyond a second it is slow.
    private static readonly double[] Bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

    private readonly LiveIndex live;
    private readonly TimeProvider time;
    private readonly Histogram<double> durations;
    private readonly Counter<long> queries;
    private readonly Counter<long> refused;
    private readonly Counter<long> builds;

    public PortalMeter(IMeterFactory meters, LiveIndex live, KeptPages kept, TimeProvider time)
    {
        (this.live, this.time) = (live, time);
        var meter = meters.Create(Name);
        durations = meter.CreateHistogram("searchportal.request.duration", "s", "From the request's arrival to the end of the answer.", tags: null, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Bounds });
        queries = meter.CreateCounter<long>("searchportal.queries", null, "Searches asked for, by how they were written.");
        refused = meter.CreateCounter<long>("searchportal.refused", null, "Requests sent away because of a limit.");
        builds = meter.CreateCounter<long>("searchportal.builds", null, "Builds of the index by this process.");
        meter.CreateObservableCounter("searchportal.kept.pages.hits", () => kept.Hits, null, "Pages answered from those made before.");
        meter.CreateObservableCounter("searchportal.kept.pages.misses", () => kept.Misses, null, "Pages that had to be made.");
        meter.CreateObservableGauge("searchportal.kept.pages.size", () => kept.Bytes, "By", "What kept pages take in memory.");
        ObserveGeneration(meter);
    }

    /// <summary>An answer has been sent.</summary>
    /// <param name="route">Template of the address.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="duration">What it took.</param>
    public void Answered(string route, int status, TimeSpan duration) =>
        durations.Record(duration.TotalSeconds, new("route", route), new("status", $"{status / 100}xx"));

    /// <summary>A request was sent away.</summary>
    public void Refused(string requestClass, int status) => refused.Add(1, new("class", requestClass), new("status", status));

    /// <summary>A search was asked for.</summary>
    public void Asked(string queryClass) => queries.Add(1, new KeyValuePair<string, object?>("class", queryClass));

    /// <summary>A build ended.</summary>
    public void Built(BuildEnd end) => builds.Add(1, new KeyValuePair<string, object?>("result", end.ToString().ToLowerInvariant()));

    private void ObserveGeneration(Meter meter)
    {
        meter.CreateObservableGauge("searchportal.papers", () => OfGeneration(lease => lease.Manifest.Counts.Publications), null, "Papers in the generation served.");
        meter.CreateObservableGauge("searchportal.generation.built", () => OfGeneration(lease => lease.Manifest.Built.ToUnixTimeSeconds()), "s", "When the generation served was built, in Unix time; its id begins with the same time.");
        meter.CreateObservableGauge("searchportal.generation.age", () => OfGeneration(lease => (time.GetUtcNow() - lease.Manifest.Built).TotalSeconds), "s", "Age of the generation served.");
        meter.CreateObservableGauge("searchportal.generation.current", () => live.IsServing && live.Fault is null ? 1 : 0, null, "1 while the current generation is the one served.");
    }

    /// <summary>Nothing while none is served.</summary>
    private IEnumerable<Measurement<T>> OfGeneration<T>(Func<IndexLease, T> value) where T : struct
    {
        if (!live.IsServing) return [];
        using var lease = live.Acquire();
        return [new(value(lease))];
    }
}

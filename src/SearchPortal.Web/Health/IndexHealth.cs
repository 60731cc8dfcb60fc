using Microsoft.Extensions.Diagnostics.HealthChecks;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;

namespace SearchPortal.Web.Health;

/// <summary>
/// Whether a search is answered now; degraded when an older generation than the current one answers it. Anybody may ask, as often as he
/// likes: the search is made once a second.
/// </summary>
internal sealed class IndexHealth(LiveIndex live, FirstIndex first, IHostApplicationLifetime life, TimeProvider time) : IHealthCheck
{
    private static readonly SearchRequest Probe = new() { Size = 1, FacetSize = 0 };

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly Lock searching = new();
    private (string? Generation, long At, int Total) found;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (life.ApplicationStopping.IsCancellationRequested) return HealthCheckResult.Unhealthy("the portal is being stopped");
        try
        {
            using var lease = live.Acquire();
            int total = Count(lease);
            return live.Fault is { } fault ? HealthCheckResult.Degraded(fault) : HealthCheckResult.Healthy($"{total} publications");
        }
        catch (IndexUnavailableException fault)
        {
            return HealthCheckResult.Unhealthy(first.IsBuilding ? $"{fault.Message}; an index is being built" : Outcome(fault.Message));
        }
    }

    private int Count(IndexLease lease)
    {
        lock (searching)
        {
            if (found.Generation != lease.Manifest.Id || time.GetElapsedTime(found.At) >= Fresh) found = (lease.Manifest.Id, time.GetTimestamp(), lease.Searcher.Search(Probe).Total);
            return found.Total;
        }
    }

    /// <summary>What is wrong with the index, and why none could be built in its place.</summary>
    private string Outcome(string reason) => first.Fault is not { } why || why == reason ? reason : $"{reason}; none could be built: {why}";
}

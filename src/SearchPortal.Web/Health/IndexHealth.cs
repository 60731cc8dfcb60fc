using Microsoft.Extensions.Diagnostics.HealthChecks;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;

namespace SearchPortal.Web.Health;

/// <summary>Whether a search is answered now; degraded when an older generation than the current one answers it.</summary>
internal sealed class IndexHealth(LiveIndex live, FirstIndex first, IHostApplicationLifetime life) : IHealthCheck
{
    private static readonly SearchRequest Probe = new() { Size = 1, FacetSize = 0 };

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (life.ApplicationStopping.IsCancellationRequested) return HealthCheckResult.Unhealthy("the portal is being stopped");
        try
        {
            using var lease = live.Acquire();
            int total = lease.Searcher.Search(Probe).Total;
            return live.Fault is { } fault ? HealthCheckResult.Degraded(fault) : HealthCheckResult.Healthy($"{total} publications");
        }
        catch (IndexUnavailableException fault)
        {
            return HealthCheckResult.Unhealthy(first.IsBuilding ? $"{fault.Message}; an index is being built" : Outcome(fault.Message));
        }
    }

    /// <summary>What is wrong with the index, and why none could be built in its place.</summary>
    private string Outcome(string reason) => first.Fault is not { } why || why == reason ? reason : $"{reason}; none could be built: {why}";
}

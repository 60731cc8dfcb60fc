using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace SearchPortal.Web.Health;

/// <summary>Addresses for whatever watches the process: is it alive, and can it answer a search.</summary>
internal static class HealthEndpoints
{
    public static void MapPortalHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }
}

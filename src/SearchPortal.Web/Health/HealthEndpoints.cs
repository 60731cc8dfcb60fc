using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SearchPortal.Web.Health;

/// <summary>Addresses for whatever watches the process: is it alive, and can it answer a search.</summary>
internal static class HealthEndpoints
{
    private static readonly HttpMethodMetadata Reading = new([HttpMethods.Get, HttpMethods.Head]);

    public static void MapPortalHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(Reading);
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).WithMetadata(Reading);
    }

    /// <summary>The word that watchers look for, then the reason in words.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Join(": ", [$"{report.Status}", .. report.Entries.Values.Select(entry => entry.Description).OfType<string>()]));
    }
}

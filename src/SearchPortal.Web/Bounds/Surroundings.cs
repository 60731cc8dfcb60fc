using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Primitives;

namespace SearchPortal.Web.Bounds;

/// <summary>What stands between clients and this process: proxies that are believed, and names that it answers to.</summary>
internal static class Surroundings
{
    /// <summary>Settles both by the options.</summary>
    public static void AddSurroundings(this IServiceCollection services, PortalOptions options)
    {
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (string proxy in PortalOptions.Listed(options.Proxies))
            {
                if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
                else forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        });
    }

    /// <summary>Takes named proxies at their word, before everything else. Without one any client could say that it is another.</summary>
    public static void UseProxies(this IApplicationBuilder application, PortalOptions options)
    {
        if (options.Proxies.Length > 0) application.UseForwardedHeaders();
    }

    /// <summary>Refuses other names with 400. The framework's own filter would stand before everything, and its answers would have no security headers.</summary>
    public static void UseHosts(this IApplicationBuilder application, PortalOptions options)
    {
        StringSegment[] names = [.. PortalOptions.Listed(options.Hosts).Select(name => (StringSegment)name)];
        if (names.Length == 0) return;
        application.Use((context, next) =>
        {
            if (context.Request.Host is { HasValue: true, Host: var host } && HostString.MatchesAny(host, names)) return next(context);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }
}

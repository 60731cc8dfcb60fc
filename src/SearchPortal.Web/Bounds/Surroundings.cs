using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

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
        services.Configure<HostFilteringOptions>(filtering => filtering.AllowedHosts = PortalOptions.Listed(options.Hosts));
    }

    /// <summary>Puts them before everything else.</summary>
    public static void UseSurroundings(this IApplicationBuilder application, PortalOptions options)
    {
        // Without a named proxy any client could say that it is another.
        if (options.Proxies.Length > 0) application.UseForwardedHeaders();
        if (options.Hosts.Length > 0) application.UseHostFiltering();
    }
}

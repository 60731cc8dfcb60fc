using System.Net;

namespace SearchPortal.Web;

/// <summary>Where the portal's folders are. Relative paths start from the working directory.</summary>
public sealed class PortalOptions
{
    /// <summary>The owner's files: <c>--content</c>, else <c>SEARCHPORTAL_CONTENT</c>. Default "content".</summary>
    public string Content { get; set; } = "content";

    /// <summary>The generations of the index: <c>--index</c>, else <c>SEARCHPORTAL_INDEX</c>. Default "index-data".</summary>
    public string Index { get; set; } = "index-data";

    /// <summary>Whether changes of the content are indexed as they happen: <c>--watch true</c>, else <c>SEARCHPORTAL_WATCH</c>. Default false.</summary>
    public bool Watch { get; set; }

    /// <summary>
    /// Proxies whose word on who asks is taken, as addresses or networks parted by commas: <c>--proxies</c>, else
    /// <c>SEARCHPORTAL_PROXIES</c>. Default none: then no client is told from another behind a proxy, and none is limited.
    /// </summary>
    public string Proxies { get; set; } = "";

    /// <summary>Host names that are answered, parted by commas: <c>--hosts</c>, else <c>SEARCHPORTAL_HOSTS</c>. Default all.</summary>
    public string Hosts { get; set; } = "";

    /// <summary>Reads the environment, then the command line.</summary>
    /// <exception cref="PortalOptionsException">A value cannot be read.</exception>
    public static PortalOptions Read(string[] args)
    {
        var given = new ConfigurationBuilder().AddEnvironmentVariables("SEARCHPORTAL_").AddCommandLine(args).Build();
        if (given[nameof(Watch)] is { Length: > 0 } watch && !bool.TryParse(watch, out _))
            throw new PortalOptionsException($"--watch (SEARCHPORTAL_WATCH) is “{watch}”; write true or false");
        var options = given.Get<PortalOptions>() ?? new();
        foreach (string proxy in Listed(options.Proxies))
            if (!IPNetwork.TryParse(proxy, out _) && !IPAddress.TryParse(proxy, out _))
                throw new PortalOptionsException($"--proxies (SEARCHPORTAL_PROXIES) names “{proxy}”; write addresses such as 10.0.0.2, or networks such as 10.0.0.0/24");
        return options;
    }

    /// <summary>The parts of a list.</summary>
    internal static string[] Listed(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

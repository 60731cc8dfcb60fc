using System.Globalization;
using System.Net;
using SearchPortal.Web.Counting;
using SearchPortal.Web.Observing;

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
    /// <c>SEARCHPORTAL_PROXIES</c>. Default none: then clients behind a proxy of a private network are not told apart, and not limited;
    /// those that come from public addresses themselves are.
    /// </summary>
    public string Proxies { get; set; } = "";

    /// <summary>Host names that are answered, parted by commas: <c>--hosts</c>, else <c>SEARCHPORTAL_HOSTS</c>. Default all.</summary>
    public string Hosts { get; set; } = "";

    /// <summary>How the log is written: <c>--log</c>, else <c>SEARCHPORTAL_LOG</c>: text or json. Default text.</summary>
    public LogFormat Log { get; set; }

    /// <summary>Who may read <c>/metrics</c>: <c>--metrics</c>, else <c>SEARCHPORTAL_METRICS</c>: private, all or off. Default private.</summary>
    public MetricsAudience Metrics { get; set; }

    /// <summary>Whether queries are counted for `searchportal stats`: <c>--stats</c>, else <c>SEARCHPORTAL_STATS</c>: on or off. Default on.</summary>
    public StatisticsChoice Stats { get; set; }

    /// <summary>Reads the environment, then the command line.</summary>
    /// <exception cref="PortalOptionsException">A value cannot be read.</exception>
    public static PortalOptions Read(string[] args)
    {
        var given = new ConfigurationBuilder().AddEnvironmentVariables("SEARCHPORTAL_").AddCommandLine(args).Build();
        if (given[nameof(Watch)] is { Length: > 0 } watch && !bool.TryParse(watch, out _))
            throw new PortalOptionsException($"--watch (SEARCHPORTAL_WATCH) is “{watch}”; write true or false");
        CheckChoice<LogFormat>(given, nameof(Log));
        CheckChoice<MetricsAudience>(given, nameof(Metrics));
        CheckChoice<StatisticsChoice>(given, nameof(Stats));
        foreach (string folder in new[] { nameof(Content), nameof(Index) })
            if (given[folder] is { } path && string.IsNullOrWhiteSpace(path))
                throw new PortalOptionsException($"--{folder.ToLowerInvariant()} (SEARCHPORTAL_{folder.ToUpperInvariant()}) is empty; write the path of a folder, or leave it out");
        var options = given.Get<PortalOptions>() ?? new();
        string urls = given["urls"] ?? Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "";
        Check("--urls (ASPNETCORE_URLS)", urls, ';', IsAddress, "addresses such as http://localhost:5080, parted by semicolons");
        foreach (string key in new[] { "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS" }) CheckPorts(key, Environment.GetEnvironmentVariable(key) ?? "");
        Check("--proxies (SEARCHPORTAL_PROXIES)", options.Proxies, ',', proxy => IPNetwork.TryParse(proxy, out _) || IPAddress.TryParse(proxy, out _), "addresses such as 10.0.0.2, or networks such as 10.0.0.0/24");
        Check("--hosts (SEARCHPORTAL_HOSTS)", options.Hosts, ',', IsHost, "names such as papers.example.org, without scheme and port, parted by commas");
        return options;
    }

    /// <summary>Refuses ports that are none, in place of which the server would take port 80.</summary>
    internal static void CheckPorts(string key, string ports) =>
        Check(key, ports, ';', port => ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) && number > 0, "numbers such as 8080, parted by semicolons");

    /// <summary>Refuses a list of which a part is wrong.</summary>
    private static void Check(string key, string list, char separator, Predicate<string> isRight, string remedy)
    {
        foreach (string part in list.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!isRight(part)) throw new PortalOptionsException($"{key} names “{part}”; write {remedy}");
    }

    /// <summary>Whether a client can ask for it by this name; "*." stands for any name before it.</summary>
    private static bool IsHost(string name) => name == "*" || Uri.CheckHostName(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name) != UriHostNameType.Unknown;

    /// <summary>Whether a server can listen there; a host may be a star.</summary>
    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", PathBase: "", Port: <= ushort.MaxValue };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Refuses a word that is none of the names of a choice.</summary>
    private static void CheckChoice<T>(IConfiguration given, string key) where T : struct, Enum
    {
        string[] names = Enum.GetNames<T>();
        if (given[key] is { Length: > 0 } word && !names.Contains(word, StringComparer.OrdinalIgnoreCase))
            throw new PortalOptionsException($"--{key.ToLowerInvariant()} (SEARCHPORTAL_{key.ToUpperInvariant()}) is “{word}”; write {string.Join(" or ", names).ToLowerInvariant()}");
    }

    /// <summary>The parts of a list.</summary>
    internal static string[] Listed(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

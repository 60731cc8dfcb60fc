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

    /// <summary>Reads the environment, then the command line.</summary>
    public static PortalOptions Read(string[] args) =>
        new ConfigurationBuilder().AddEnvironmentVariables("SEARCHPORTAL_").AddCommandLine(args).Build().Get<PortalOptions>() ?? new();
}

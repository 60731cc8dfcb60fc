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
    /// <exception cref="PortalOptionsException">A value cannot be read.</exception>
    public static PortalOptions Read(string[] args)
    {
        var given = new ConfigurationBuilder().AddEnvironmentVariables("SEARCHPORTAL_").AddCommandLine(args).Build();
        if (given[nameof(Watch)] is { Length: > 0 } watch && !bool.TryParse(watch, out _))
            throw new PortalOptionsException($"--watch (SEARCHPORTAL_WATCH) is “{watch}”; write true or false");
        return given.Get<PortalOptions>() ?? new();
    }
}

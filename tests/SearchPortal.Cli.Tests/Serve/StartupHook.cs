using SearchPortal.Cli.Tests.Serve;

/// <summary>What .NET runs first in a process that names this assembly in DOTNET_STARTUP_HOOKS; name and place are prescribed.</summary>
internal static class StartupHook
{
    /// <summary>Where the log goes.</summary>
    public const string PathVariable = "SEARCHPORTAL_TESTS_OUTGOING";

    private static OutgoingLog? log;

    /// <summary>Starts the log.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is not { } path) return;
        log = new OutgoingLog(path);
        log.Begin();
    }
}

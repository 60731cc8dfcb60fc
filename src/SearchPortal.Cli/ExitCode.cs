namespace SearchPortal.Cli;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>The command did its work and found problems, or a file could not be read.</summary>
    public const int ProblemsFound = 1;

    /// <summary>The command line cannot be carried out as written.</summary>
    public const int Usage = 2;

    /// <summary>There is no index that can be used.</summary>
    public const int IndexUnavailable = 3;

    /// <summary>No new index was made; the old one is untouched.</summary>
    public const int BuildFailed = 4;

    /// <summary>A fault of the program; EX_SOFTWARE of sysexits.h.</summary>
    public const int Bug = 70;

    /// <summary>Ended by Ctrl-C: 128 and the number of SIGINT.</summary>
    public const int Cancelled = 130;

    /// <summary>The list that help shows.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Ok, "all went well"),
        (ProblemsFound, "problems found, or a file could not be read"),
        (Usage, "the command line cannot be carried out as written"),
        (IndexUnavailable, "there is no index that can be used"),
        (BuildFailed, "no new index was made; the old one is untouched"),
        (Bug, "a fault of the program"),
        (Cancelled, "ended by Ctrl-C"),
    ];
}

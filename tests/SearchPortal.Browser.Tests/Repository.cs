namespace SearchPortal.Browser.Tests;

/// <summary>The folder that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Absolute.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SearchPortal.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}

namespace SearchPortal.Tests.Architecture;

/// <summary>The files of this repository as they lie on disk.</summary>
internal static class Repository
{
    private static readonly string[] Derived = ["artifacts", "bin", "obj", "node_modules"];

    /// <summary>Full path of the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Full paths of the files of a kind below a folder, in ordinal order, without build output.</summary>
    /// <param name="folder">Below the root: "src".</param>
    /// <param name="pattern">"*.cs".</param>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split('/').Any(Derived.Contains))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Path below the root with forward slashes.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SearchPortal.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"no folder above {start} holds SearchPortal.sln");
    }
}

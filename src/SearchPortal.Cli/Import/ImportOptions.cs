using SearchPortal.Content;

namespace SearchPortal.Cli.Import;

/// <summary>What was asked of <c>import</c>.</summary>
/// <param name="Files">Paths as typed; "-" is standard input.</param>
/// <param name="Content">Where the file goes when nothing else is said.</param>
internal sealed record ImportOptions(IReadOnlyList<string> Files, ContentFolder Content)
{
    /// <summary>Path to write to; null for the usual one.</summary>
    public string? To { get; init; }

    /// <summary>One of <see cref="ContentFileFormat.Names"/>; null for what the path says.</summary>
    public string? Format { get; init; }

    /// <summary>Format of every file; null for what its name says.</summary>
    public string? From { get; init; }

    /// <summary>Whether an existing file may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>Whether any problem keeps the file from being written.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether the result is one JSON object.</summary>
    public bool Json { get; init; }

    /// <summary>Path of the file to write.</summary>
    public string Target => To ?? Path.Combine(Content.Path, "publications", $"{Name(Files[0])}.{Format ?? ContentFileFormat.Names[0]}");

    private static string Name(string file) => file == "-" ? "import" : Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(file)) is { Length: > 0 } name ? name : "import";
}

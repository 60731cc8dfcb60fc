using System.IO.Compression;

namespace SearchPortal.Content;

/// <summary>One file of the content folder, or of an archive in it, that holds publications.</summary>
/// <param name="Path">Path below the content folder with forward slashes: "publications/2024.bib", "publications/old.zip!1999/a.bib".</param>
/// <param name="FullPath">Where it, or the archive it is in, is on this machine.</param>
public sealed record SourceFile(string Path, string FullPath)
{
    /// <summary>What the file holds, by its name without ".gz", in lower case with the dot: ".bib", ".ris", ".jsonl", ".md" ….</summary>
    public string Extension => System.IO.Path.GetExtension(IsCompressed ? Path[..^3] : Path).ToLowerInvariant();

    /// <summary>Opens a file that is no file of the disk: one in an archive, or what a program was given; null for a file of the disk.</summary>
    public Func<Stream>? Content { get; init; }

    /// <summary>Path inside its archive; <see cref="Path"/> for a file that is in none.</summary>
    internal string OwnPath => Content is not null && Path.IndexOf(".zip!", StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? Path[(at + 5)..] : Path;

    private bool IsCompressed => Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Opens the content, decompressed, to be read once from start to end. The caller disposes it. Reading throws
    /// <see cref="InvalidDataException"/> where compressed data is damaged or cut short, after everything before that place.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read; the message names its path.</exception>
    public Stream Open()
    {
        var file = Content?.Invoke() ?? new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        return IsCompressed ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}

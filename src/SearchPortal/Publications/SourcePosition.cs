namespace SearchPortal.Publications;

/// <summary>Where in the content folder something was read.</summary>
/// <param name="File">Path below the content folder with forward slashes: "publications/2024.bib".</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
public sealed record SourcePosition(string File, int Line)
{
    /// <summary>No file: the publication was made by a program.</summary>
    public static SourcePosition Unknown { get; } = new("", 0);

    /// <summary>"publications/2024.bib:17".</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}";
}

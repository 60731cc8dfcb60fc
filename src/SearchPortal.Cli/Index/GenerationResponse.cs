using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary>A generation in JSON: its manifest without the list of files.</summary>
internal sealed record GenerationResponse(
    string Id, bool IsCurrent, DateTimeOffset Built, double Milliseconds, IndexCounts Counts, long Bytes, int Errors, int Warnings,
    int SchemaVersion, string ProgramVersion, string ContentFingerprint, IReadOnlyList<string> Checks, PaperChanges? Changes)
{
    /// <summary>What a manifest says.</summary>
    /// <param name="manifest">Of the generation.</param>
    /// <param name="current">Id of the generation in use; null when there is none.</param>
    public static GenerationResponse From(IndexManifest manifest, string? current) => new(
        manifest.Id, manifest.Id == current, manifest.Built, manifest.Duration.TotalMilliseconds, manifest.Counts,
        manifest.Files.Sum(file => file.Bytes), manifest.Errors, manifest.Warnings,
        manifest.SchemaVersion, manifest.ProgramVersion, manifest.ContentFingerprint, manifest.Checks, manifest.Changes);
}

using System.Text.Json.Serialization;
using SearchPortal.Cli.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary>What <c>index rebuild</c> did.</summary>
/// <param name="Generation">Id of the generation now current; null when none was made.</param>
/// <param name="Failure">Why none was made; null when one was.</param>
/// <param name="Counts">What it holds; null when none was made.</param>
/// <param name="Milliseconds">How long the build took; 0 when none was made.</param>
/// <param name="Log">What is wrong with the content.</param>
internal sealed record RebuildResponse(
    string? Generation, string? Failure, IndexCounts? Counts, double Milliseconds, [property: JsonIgnore] ProblemLog Log)
{
    /// <summary>Problems of severity error.</summary>
    public int Errors => Log.Errors;

    /// <summary>Problems of severity warning.</summary>
    public int Warnings => Log.Warnings;

    /// <summary>The first 10,000 problems; standard error has them all.</summary>
    public IEnumerable<ProblemResponse> Problems => Log.Kept.Select(ProblemResponse.From);

    /// <summary>A generation was made.</summary>
    public static RebuildResponse Of(IndexManifest manifest, ProblemLog log) =>
        new(manifest.Id, null, manifest.Counts, manifest.Duration.TotalMilliseconds, log);

    /// <summary>No generation was made.</summary>
    public static RebuildResponse Of(IndexBuildException fault, ProblemLog log) => new(null, fault.Message, null, 0, log);
}

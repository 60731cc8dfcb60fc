using System.Text.Json.Serialization;
using SearchPortal.Cli.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary>What <c>index update</c> did.</summary>
/// <param name="Generation">Id of the generation now current.</param>
/// <param name="IsNew">Whether this update made it; false when nothing had changed.</param>
/// <param name="WhyRebuilt">Why everything was indexed anew; null when it was not.</param>
/// <param name="Counts">What it holds.</param>
/// <param name="Changes">How it differs from the one before; null when everything was indexed anew or nothing had changed.</param>
/// <param name="Milliseconds">How long making it took; 0 when nothing had changed.</param>
/// <param name="Log">What is wrong with the content.</param>
internal sealed record UpdateResponse(
    string Generation, bool IsNew, string? WhyRebuilt, IndexCounts Counts, PaperChanges? Changes, double Milliseconds, [property: JsonIgnore] ProblemLog Log)
{
    /// <summary>Problems of severity error.</summary>
    public int Errors { get; private init; }

    /// <summary>Problems of severity warning.</summary>
    public int Warnings { get; private init; }

    /// <summary>The first 10,000 problems; none when nothing had changed.</summary>
    public IEnumerable<ProblemResponse> Problems => Log.Kept.Select(ProblemResponse.From);

    /// <summary>The result of an update.</summary>
    public static UpdateResponse Of(IndexUpdate update, ProblemLog log)
    {
        var made = update.Manifest;
        return new(made.Id, update.IsNew, update.WhyRebuilt, made.Counts, update.IsNew ? made.Changes : null, update.IsNew ? made.Duration.TotalMilliseconds : 0, log)
        {
            Errors = made.Errors,
            Warnings = made.Warnings,
        };
    }
}

using System.Text.Json.Serialization;
using SearchPortal.Import.Identity;

namespace SearchPortal.Cli.Content;

/// <summary>What <c>content check</c> found.</summary>
/// <param name="Publications">Publications that can be published.</param>
/// <param name="Venues">The owner's and those that only publications name.</param>
/// <param name="Pages">Markdown pages.</param>
/// <param name="Files">Files of publications.</param>
/// <param name="Proposals">About names that are one person or several, the strongest first; null when none were asked for.</param>
/// <param name="Log">What is wrong.</param>
internal sealed record ContentCheckResponse(int Publications, int Venues, int Pages, int Files, IReadOnlyList<IdentityProposal>? Proposals, [property: JsonIgnore] ProblemLog Log)
{
    /// <summary>Problems of severity error.</summary>
    public int Errors => Log.Errors;

    /// <summary>Problems of severity warning.</summary>
    public int Warnings => Log.Warnings;

    /// <summary>The first 10,000 problems; standard error has them all.</summary>
    public IEnumerable<ProblemResponse> Problems => Log.Kept.Select(ProblemResponse.From);

    /// <summary>The counts in one line.</summary>
    [JsonIgnore]
    public string Summary =>
        $"{Amount.Of(Publications, "publication")} in {Amount.Of(Files, "file")}, {Amount.Of(Venues, "venue")}, {Amount.Of(Pages, "page")}; {Log.Summary}";
}

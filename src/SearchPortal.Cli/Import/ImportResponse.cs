using System.Text.Json.Serialization;
using SearchPortal.Cli.Content;

namespace SearchPortal.Cli.Import;

/// <summary>What <c>import</c> did.</summary>
/// <param name="Files">Files read.</param>
/// <param name="Read">Publications in them; those without title do not count.</param>
/// <param name="Merged">Those that were merged into an earlier one.</param>
/// <param name="WithVersions">Those that point at other versions of their work.</param>
/// <param name="Target">The file written; null when none was.</param>
/// <param name="Log">What is wrong.</param>
internal sealed record ImportResponse(int Files, int Read, int Merged, int WithVersions, string? Target, [property: JsonIgnore] ProblemLog Log)
{
    /// <summary>Publications written.</summary>
    public int Written => Target is null ? 0 : Read - Merged;

    /// <summary>Problems of severity error.</summary>
    public int Errors => Log.Errors;

    /// <summary>Problems of severity warning.</summary>
    public int Warnings => Log.Warnings;

    /// <summary>The first 10,000 problems; standard error has them all.</summary>
    public IEnumerable<ProblemResponse> Problems => Log.Kept.Select(ProblemResponse.From);

    /// <summary>The counts in one line.</summary>
    [JsonIgnore]
    public string Summary =>
        $"{Amount.Of(Read, "publication")} read from {Amount.Of(Files, "file")}, {Merged:N0} merged, {WithVersions:N0} with other versions; "
        + (Target is null ? "nothing written" : $"{Amount.Of(Written, "publication")} written to {Printable.From(Target)}") + $"; {Log.Summary}";
}

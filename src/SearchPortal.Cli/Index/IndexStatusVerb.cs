using System.CommandLine;
using System.Globalization;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Index;

/// <summary><c>index status</c>: which generations there are.</summary>
internal static class IndexStatusVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var json = JsonOutput.NewOption();
        var verb = new Verb("status", "Show the generations of the index, the one in use and any build that runs.",
            "index status", "index status --index /srv/index --json") { json };
        verb.SetAction(parse => Run(folders.Index(parse), parse.GetValue(json), surroundings));
        return verb;
    }

    private static int Run(IndexStore store, bool json, Surroundings surroundings)
    {
        string? current = store.FindCurrent();
        var generations = store.Generations().Select(manifest => GenerationResponse.From(manifest, current)).ToList();
        var status = new StatusResponse(store.Path, current, store.FindBuilder(), store.FindFault(), generations);
        if (json) JsonOutput.WriteLine(surroundings.Out, status);
        else WriteLines(surroundings.Out, status);
        if (status.Fault is null) return ExitCode.Ok;
        surroundings.Error.WriteLine($"searchportal: {Printable.From(status.Fault)}");
        return ExitCode.IndexUnavailable;
    }

    private static void WriteLines(TextWriter output, StatusResponse status)
    {
        output.WriteLine($"index    {status.Path}");
        if (status.Builder is not null) output.WriteLine($"building {status.Builder}");
        foreach (var generation in status.Generations)
            output.WriteLine(Describe(generation));
    }

    private static string Describe(GenerationResponse generation) => string.Create(CultureInfo.InvariantCulture,
        $"{(generation.IsCurrent ? "current" : "kept"),-8} {generation.Id}  {generation.Built.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC  "
        + $"{CountsText.Describe(generation.Counts)}; {Amount.OfBytes(generation.Bytes)}, {Origin(generation)} in "
        + $"{ProgressText.Describe(TimeSpan.FromMilliseconds(generation.Milliseconds))} by {generation.ProgramVersion}; "
        + $"{Amount.Of(generation.Errors, "error")}, {Amount.Of(generation.Warnings, "warning")}");

    private static string Origin(GenerationResponse generation) =>
        generation.Changes is { } changes ? $"updated from {changes.From} ({UpdateText.Describe(changes)})" : "built";
}

using System.CommandLine;

namespace SearchPortal.Cli.Index;

/// <summary><c>index rebuild</c>: makes a new generation and switches to it.</summary>
internal static class IndexRebuildVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var strict = new Option<bool>("--strict") { Description = "Make no index when the content has any problem" };
        var json = JsonOutput.NewOption();
        var verb = new Verb("rebuild",
            "Make a new index from all content and switch to it. A running site follows within two seconds; "
            + "until then, and whenever the build fails, it keeps the old one.",
            "index rebuild", "index rebuild --strict", "index rebuild --content ~/papers --index /srv/index --json") { strict, json };
        verb.SetAction((parse, cancellation) => Task.Run(
            () => Run(new(folders.Content(parse), folders.Index(parse), parse.GetValue(strict), parse.GetValue(json)), surroundings, cancellation),
            CancellationToken.None));
        return verb;
    }

    private static int Run(BuildOptions options, Surroundings surroundings, CancellationToken cancellation) => BuildConsole.Run(options, surroundings,
        (builder, report, progress) => builder.Build(options.Content, options.Strict, report, progress, cancellation),
        RebuildResponse.Of,
        (manifest, log) => $"{manifest.Id}: {CountsText.Describe(manifest.Counts)} in {ProgressText.Describe(manifest.Duration)}; {log.Summary}");
}

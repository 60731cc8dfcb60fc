using System.CommandLine;

namespace SearchPortal.Cli.Index;

/// <summary><c>index update</c>: makes the next generation from the current one.</summary>
internal static class IndexUpdateVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var strict = new Option<bool>("--strict") { Description = "Leave the index as it is when the content has any problem" };
        var json = JsonOutput.NewOption();
        var verb = new Verb("update",
            "Bring the index up to date with the content: only what has changed is read and indexed anew, and the result answers as after "
            + "`index rebuild`. Where that cannot be done, everything is indexed anew, and the reason is told.",
            "index update", "index update --json") { strict, json };
        verb.SetAction((parse, cancellation) => Task.Run(
            () => Run(new(folders.Content(parse), folders.Index(parse), parse.GetValue(strict), parse.GetValue(json)), surroundings, cancellation),
            CancellationToken.None));
        return verb;
    }

    private static int Run(BuildOptions options, Surroundings surroundings, CancellationToken cancellation) => BuildConsole.Run(options, surroundings,
        (builder, report, progress) => builder.Update(options.Content, options.Strict, report, progress, cancellation),
        UpdateResponse.Of,
        (update, log) => $"{update.Manifest.Id}: {CountsText.Describe(update.Manifest.Counts)}; {UpdateText.Describe(update)}; {UpdateText.Problems(update, log)}");
}

using System.CommandLine;
using SearchPortal.Cli.Content;
using SearchPortal.Indexing;
using Spectre.Console;

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

    private static int Run(RebuildOptions options, Surroundings surroundings, CancellationToken cancellation)
    {
        var console = surroundings.StyledError();
        bool shows = surroundings.ErrorIsTerminal && console.Profile.Capabilities.Interactive;
        // While the bar stands, lines must go through its console to stay clear of it.
        var log = new ProblemLog(shows ? line => console.WriteLine(line) : surroundings.Error.WriteLine);
        var builder = new IndexBuilder(options.Store, surroundings.Time);
        IndexManifest Build(IProgress<BuildProgress> progress) => builder.Build(options.Content, options.Strict, log.Add, progress, cancellation);
        try
        {
            var manifest = shows ? ProgressBar.Show(console, Build) : Build(new ProgressLines(surroundings.Error));
            return Succeed(manifest, log, options, surroundings.Out);
        }
        catch (IndexBuildException fault)
        {
            return Fail(fault, log, options, surroundings);
        }
    }

    private static int Succeed(IndexManifest manifest, ProblemLog log, RebuildOptions options, TextWriter output)
    {
        if (options.Json) JsonOutput.WriteLine(output, RebuildResponse.Of(manifest, log));
        else output.WriteLine($"{manifest.Id}: {CountsText.Describe(manifest.Counts)} in {ProgressText.Describe(manifest.Duration)}; {log.Summary}");
        return ExitCode.Ok;
    }

    private static int Fail(IndexBuildException fault, ProblemLog log, RebuildOptions options, Surroundings surroundings)
    {
        if (options.Json) JsonOutput.WriteLine(surroundings.Out, RebuildResponse.Of(fault, log));
        surroundings.Error.WriteLine($"searchportal: {Printable.From(fault.Message)}");
        return options.Strict && log.Fails(strict: true) ? ExitCode.ProblemsFound : ExitCode.BuildFailed;
    }
}

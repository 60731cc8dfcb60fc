using SearchPortal.Cli.Content;
using SearchPortal.Content;
using SearchPortal.Indexing;
using Spectre.Console;

namespace SearchPortal.Cli.Index;

/// <summary>What a rebuild and an update have in common on a console: progress, problems, result, failure.</summary>
internal static class BuildConsole
{
    /// <summary>Runs a build.</summary>
    /// <param name="options">What was asked.</param>
    /// <param name="surroundings">The console.</param>
    /// <param name="build">The build.</param>
    /// <param name="response">Its result as a JSON object.</param>
    /// <param name="line">Its result in words.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run<T>(
        BuildOptions options, Surroundings surroundings, Func<IndexBuilder, Action<ContentProblem>, IProgress<BuildProgress>, T> build,
        Func<T, ProblemLog, object> response, Func<T, ProblemLog, string> line)
    {
        var console = surroundings.StyledError();
        bool shows = surroundings.ErrorIsTerminal && console.Profile.Capabilities.Interactive;
        // While the bar stands, lines must go through its console to stay clear of it.
        var log = new ProblemLog(shows ? text => console.WriteLine(text) : surroundings.Error.WriteLine);
        var builder = new IndexBuilder(options.Store, surroundings.Time);
        T Build(IProgress<BuildProgress> progress) => build(builder, log.Add, progress);
        try
        {
            var result = shows ? ProgressBar.Show(console, Build) : Build(new ProgressLines(surroundings.Error));
            if (options.Json) JsonOutput.WriteLine(surroundings.Out, response(result, log));
            else surroundings.Out.WriteLine(line(result, log));
            return ExitCode.Ok;
        }
        catch (IndexBuildException fault)
        {
            return Fail(fault, log, options, surroundings);
        }
    }

    private static int Fail(IndexBuildException fault, ProblemLog log, BuildOptions options, Surroundings surroundings)
    {
        if (options.Json) JsonOutput.WriteLine(surroundings.Out, RebuildResponse.Of(fault, log));
        surroundings.Error.WriteLine($"searchportal: {Printable.From(fault.Message)}");
        return options.Strict && log.Fails(strict: true) ? ExitCode.ProblemsFound : ExitCode.BuildFailed;
    }
}

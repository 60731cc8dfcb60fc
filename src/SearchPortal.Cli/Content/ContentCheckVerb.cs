using System.CommandLine;
using SearchPortal.Content;
using SearchPortal.Import;

namespace SearchPortal.Cli.Content;

/// <summary><c>content check</c>: reads everything, writes nothing.</summary>
internal static class ContentCheckVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too" };
        var json = JsonOutput.NewOption();
        var verb = new Verb("check", "Read all content and report every mistake as file:line: error: entry: message; remedy.",
            "content check", "content check --content ~/papers --strict", "content check --json > problems.json") { strict, json };
        verb.SetAction((parse, cancellation) => Task.Run(
            () => Run(folders.Content(parse), surroundings, new(parse.GetValue(strict), parse.GetValue(json)), cancellation), CancellationToken.None));
        return verb;
    }

    private static int Run(ContentFolder folder, Surroundings surroundings, ContentCheckOptions options, CancellationToken cancellation)
    {
        var log = new ProblemLog(surroundings.Error.WriteLine);
        var files = folder.PublicationFiles();
        var site = folder.ReadSite(log.Add);
        var intake = new PublicationIntake(site, surroundings.Time, log.Add);
        int publications = 0;
        foreach (var _ in intake.Read(files))
        {
            cancellation.ThrowIfCancellationRequested();
            publications++;
        }

        Write(surroundings.Out, options.Json, new(publications, intake.Venues.Count, site.Pages.Count, files.Count, log));
        return log.Fails(options.Strict) ? ExitCode.ProblemsFound : ExitCode.Ok;
    }

    private static void Write(TextWriter output, bool json, ContentCheckResponse response)
    {
        if (json) JsonOutput.WriteLine(output, response);
        else output.WriteLine(response.Summary);
    }
}

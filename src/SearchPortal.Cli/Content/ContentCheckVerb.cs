using System.CommandLine;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Import.Identity;

namespace SearchPortal.Cli.Content;

/// <summary><c>content check</c>: reads everything, writes nothing.</summary>
internal static class ContentCheckVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too" };
        var proposals = new Option<int>("--proposals") { HelpName = "N", Description = "Also tell up to N names that are one person or several, with the lines for authors.yaml" };
        var json = JsonOutput.NewOption();
        var verb = new Verb("check", "Read all content and report every mistake as file:line: error: entry: message; remedy.",
            "content check", "content check --content ~/papers --strict", "content check --proposals 20", "content check --json > problems.json") { strict, proposals, json };
        verb.SetAction((parse, cancellation) => Task.Run(
            () => Run(folders.Content(parse), surroundings, new(parse.GetValue(strict), parse.GetValue(proposals), parse.GetValue(json)), cancellation), CancellationToken.None));
        return verb;
    }

    private static int Run(ContentFolder folder, Surroundings surroundings, ContentCheckOptions options, CancellationToken cancellation)
    {
        var log = new ProblemLog(surroundings.Error.WriteLine);
        var files = folder.PublicationFiles();
        var site = folder.ReadSite(log.Add);
        var intake = new PublicationIntake(site, surroundings.Time, log.Add);
        var authors = options.Proposals > 0 ? new AuthorLedger(site.Authors) : null;
        int publications = 0;
        foreach (var publication in intake.Read(files))
        {
            cancellation.ThrowIfCancellationRequested();
            publications++;
            authors?.Add(publication);
        }

        var proposed = authors?.Proposals().Take(options.Proposals).ToList();
        Write(surroundings.Out, options.Json, new(publications, intake.Venues.Count, site.Pages.Count, files.Count, proposed, log));
        return log.Fails(options.Strict) ? ExitCode.ProblemsFound : ExitCode.Ok;
    }

    private static void Write(TextWriter output, bool json, ContentCheckResponse response)
    {
        if (json)
        {
            JsonOutput.WriteLine(output, response);
            return;
        }
        output.WriteLine(response.Summary);
        foreach (var proposal in response.Proposals ?? [])
        {
            string kind = proposal.Kind == IdentityKind.Merge ? "one person" : "several people";
            output.WriteLine();
            output.WriteLine(Printable.From($"# {kind}? {proposal.Evidence} (strength {proposal.Strength})"));
            foreach (string line in proposal.Yaml.TrimEnd('\n').Split('\n')) output.WriteLine(Printable.From(line));
        }
    }
}

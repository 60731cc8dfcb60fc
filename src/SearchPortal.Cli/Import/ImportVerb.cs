using System.CommandLine;
using SearchPortal.Cli.Content;
using SearchPortal.Content;
using SearchPortal.Export;

namespace SearchPortal.Cli.Import;

/// <summary><c>import</c>: reads files of any format and writes one file of content.</summary>
internal static class ImportVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files to read; - is standard input", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { HelpName = "PATH", Description = "File to write; without it one in publications/ of the content folder, named for the first FILE" };
        var format = new Option<string>("--format") { HelpName = "NAME", Description = "What to write; without it what the name of the file says" };
        format.AcceptOnlyFromAmong(ContentFileFormat.Names);
        var from = new Option<string>("--from") { HelpName = "NAME", Description = "Format of every FILE, whatever its name: bib, json, xml, md …" };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there" };
        var strict = new Option<bool>("--strict") { Description = "Write nothing when there is any problem" };
        var json = JsonOutput.NewOption();
        var verb = new Verb("import", "Read publications of any known format and write them as one content file. The same record twice is merged; versions of one work point at each other.",
            "import zotero.bib pubmed.xml", "import anthology.zip --to content/publications/acl.json --force", "import - --from bib < export.txt") { files, to, format, from, force, strict, json };
        verb.SetAction((parse, cancellation) => Task.Run(
            () => Run(
                new ImportOptions(parse.GetRequiredValue(files), folders.Content(parse))
                {
                    To = parse.GetValue(to),
                    Format = parse.GetValue(format),
                    From = parse.GetValue(from),
                    Force = parse.GetValue(force),
                    Strict = parse.GetValue(strict),
                    Json = parse.GetValue(json),
                },
                surroundings,
                cancellation),
            CancellationToken.None));
        return verb;
    }

    private static int Run(ImportOptions options, Surroundings surroundings, CancellationToken cancellation)
    {
        var log = new ProblemLog(surroundings.Error.WriteLine, tellsNotes: true);
        using var inputs = new ImportInputs(surroundings.In);
        IReadOnlyList<SourceFile> files = [.. options.Files.Select(file => inputs.Open(file, options.From))];
        using var target = ContentFileTarget.Open(options.Target, options.Force);
        using var spool = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        var all = new Combination(spool, surroundings.Time, log.Add);
        foreach (var file in files) all.Read(file, cancellation);

        bool writes = all.Count > 0 && !(options.Strict && log.Fails(strict: true));
        if (writes) target.Write(all.Publications(), ContentFileFormat.Of(options), cancellation);
        var response = new ImportResponse(files.Count, all.Count, all.Merged, all.WithVersions, writes ? options.Target : null, log);
        if (options.Json) JsonOutput.WriteLine(surroundings.Out, response);
        else surroundings.Out.WriteLine(response.Summary);
        return writes && !log.Fails(options.Strict) ? ExitCode.Ok : ExitCode.ProblemsFound;
    }
}

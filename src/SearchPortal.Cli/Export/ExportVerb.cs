using System.CommandLine;
using SearchPortal.Cli.Search;
using SearchPortal.Export;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Export;

/// <summary><c>export</c>: the papers of a search, or all, as a file of another format.</summary>
internal static class ExportVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var options = new ExportVerbOptions();
        var verb = new Verb("export", "Write the papers of a search, all of them without words and options, in a format other programs read.",
            "export --format bib --to papers.bib",
            "export pruning --venue neurips --format ris",
            "export --author \"Xinyin Ma\" --format bib --ascii --no-abstract",
            "export --year 2024 --format csl.json > 2024.json");
        options.AddTo(verb);
        verb.SetAction((parse, cancellation) => Task.Run(() => Run(options, parse, folders.Index(parse), surroundings, cancellation), CancellationToken.None));
        return verb;
    }

    private static int Run(ExportVerbOptions options, ParseResult parse, IndexStore store, Surroundings surroundings, CancellationToken cancellation)
    {
        var format = options.Format(parse);
        var request = options.Request(parse);
        using var index = new LiveIndex(store);
        using var lease = index.Acquire();
        var walk = lease.Searcher.Walk(NarrowingOptions.WithAuthorIds(request, lease.Searcher));
        foreach (var notice in walk.Notices) surroundings.Error.WriteLine(Printable.From(notice.Message));
        var pieces = ExportFile.Pieces(format, walk.Read(), lease.Searcher.FindVenue);
        if (options.To(parse) is string path) WrittenFile.Write(path, pieces, cancellation);
        else WrittenFile.Write(surroundings.Out, pieces, cancellation);
        if (options.To(parse) is not null) surroundings.Error.WriteLine($"{Amount.Of(walk.Total, "paper")} written");
        return ExitCode.Ok;
    }
}

using System.CommandLine;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary><c>search</c>: the question of the web page, asked from a shell.</summary>
internal static class SearchVerb
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var options = new SearchOptions();
        var verb = new Verb("search", "Search the index. Without words it lists everything the options let through.",
            "search \"deep cache\"",
            "search pruning --venue neurips,icml --year 2019..2024 --sort newest",
            "search --author ma-xinyin --size 5 --json",
            "search --venue=-arxiv \"diffusion models\"",
            "search -- \"--flash attention\"",
            "search --queries queries.tsv --trec > run.txt");
        options.AddTo(verb);
        verb.SetAction((parse, cancellation) => Task.Run(() => Run(options, parse, folders.Index(parse), surroundings, cancellation), CancellationToken.None));
        return verb;
    }

    private static int Run(SearchOptions options, ParseResult parse, IndexStore store, Surroundings surroundings, CancellationToken cancellation)
    {
        var request = options.Request(parse);
        using var index = new LiveIndex(store);
        using var lease = index.Acquire();
        request = NarrowingOptions.WithAuthorIds(request, lease.Searcher);
        if (options.QueriesFile(parse) is string file)
        {
            using var lines = QueryFile.Open(file, surroundings.In);
            return new TrecRun(lease.Searcher, surroundings).Write(QueryFile.Read(lines, file, surroundings.Error), request, cancellation);
        }

        var result = lease.Searcher.Search(request);
        if (options.Json(parse)) JsonOutput.WriteLine(surroundings.Out, SearchResponse.From(result));
        else SearchListing.Write(surroundings.StyledOut(), result);
        return ExitCode.Ok;
    }
}

using System.CommandLine;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>The words and options of <c>search</c>, and how they become a <see cref="SearchRequest"/>.</summary>
internal sealed class SearchOptions
{
    private readonly NarrowingOptions _narrowing = new();
    private readonly Option<int?> _page = ValueOption.Number("--page", 1, int.MaxValue);
    private readonly Option<int?> _size = ValueOption.Number("--size", 0, SearchRequest.MaximumSize);
    private readonly Option<bool> _json = JsonOutput.NewOption();
    private readonly Option<string?> _queries = new("--queries") { HelpName = "FILE", Description = "Search for each line \"id<TAB>text\" of a file; - for standard input" };
    private readonly Option<bool> _trec = new("--trec") { Description = "Print a TREC run: id Q0 key rank score searchportal" };

    /// <summary>Makes all of them known to the command.</summary>
    public void AddTo(Command command)
    {
        _narrowing.AddTo(command);
        foreach (Option option in new Option[] { _page, _size, _json, _queries, _trec }) command.Add(option);
        _page.Description = "Page of results; 1 when not given";
        _size.Description = $"Results a page, at most {SearchRequest.MaximumSize}; when not given {SearchRequest.DefaultSize}, with --trec {SearchRequest.MaximumSize}";
    }

    /// <summary>The request the options describe; with a file of queries its text is "".</summary>
    /// <exception cref="UsageException">A value cannot be read, or options do not go together.</exception>
    public SearchRequest Request(ParseResult parse)
    {
        CheckCombination(parse);
        bool trec = parse.GetValue(_trec);
        return _narrowing.Request(parse) with
        {
            Page = parse.GetValue(_page) ?? 1,
            Size = parse.GetValue(_size) ?? (trec ? SearchRequest.MaximumSize : SearchRequest.DefaultSize),
            FacetSize = trec ? 0 : new SearchRequest().FacetSize,
        };
    }

    /// <summary>Whether the result is one JSON object.</summary>
    public bool Json(ParseResult parse) => parse.GetValue(_json);

    /// <summary>Path of the file of queries, "-" for standard input; null when one query is asked.</summary>
    public string? QueriesFile(ParseResult parse) => parse.GetValue(_queries);

    private void CheckCombination(ParseResult parse)
    {
        bool trec = parse.GetValue(_trec);
        bool queries = QueriesFile(parse) is not null;
        if (trec != queries) throw new UsageException("--queries FILE and --trec go together");
        if (queries && _narrowing.HasWords(parse)) throw new UsageException("give a query or --queries FILE, not both");
        if (trec && Json(parse)) throw new UsageException("give --trec or --json, not both");
    }
}

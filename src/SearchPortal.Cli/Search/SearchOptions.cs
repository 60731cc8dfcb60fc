using System.CommandLine;
using System.CommandLine.Parsing;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>The words and options of <c>search</c>, and how they become a <see cref="SearchRequest"/>.</summary>
internal sealed class SearchOptions
{
    private readonly Argument<string[]> _query = new("query") { Arity = ArgumentArity.ZeroOrMore, Description = "What to look for; write -- before words that begin with --" };
    private readonly Option<string[]> _venue = Values("--venue", "KEY", "Venue, as in its address");
    private readonly Option<string[]> _year = Values("--year", "YEAR", "Year, or one range: 2020, 2019..2024, 2019.., ..2024");
    private readonly Option<string[]> _author = Values("--author", "ID", "Author, as in the address or by name: ma-xinyin, \"Xinyin Ma\"");
    private readonly Option<string[]> _topic = Values("--topic", "TOPIC", "Topic, as in its address");
    private readonly Option<string[]> _type = Values("--type", "TYPE", "Kind of publication in CSL terms: paper-conference, article-journal …");
    private readonly Option<string[]> _has = Values("--has", "LINK", "Kind of link that must be there: pdf, code …");
    private readonly Option<bool> _literal = new("--literal") { Description = "Search the words as typed; try no other spelling" };
    private readonly Option<SortOrder> _sort = ValueOption.Choice<SortOrder>("--sort");
    private readonly Option<int?> _page = ValueOption.Number("--page", 1, int.MaxValue);
    private readonly Option<int?> _size = ValueOption.Number("--size", 0, SearchRequest.MaximumSize);
    private readonly Option<bool> _json = JsonOutput.NewOption();
    private readonly Option<string?> _queries = new("--queries") { HelpName = "FILE", Description = "Search for each line \"id<TAB>text\" of a file; - for standard input" };
    private readonly Option<bool> _trec = new("--trec") { Description = "Print a TREC run: id Q0 key rank score searchportal" };

    /// <summary>Makes all of them known to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_query);
        foreach (Option option in new Option[] { _venue, _year, _author, _topic, _type, _has, _literal, _sort, _page, _size, _json, _queries, _trec })
            command.Add(option);
        _sort.Description = "Order of results; relevance when not given";
        _page.Description = "Page of results; 1 when not given";
        _size.Description = $"Results a page, at most {SearchRequest.MaximumSize}; when not given {SearchRequest.DefaultSize}, with --trec {SearchRequest.MaximumSize}";
    }

    /// <summary>The request the options describe; with a file of queries its text is "".</summary>
    /// <exception cref="UsageException">A value cannot be read, or options do not go together.</exception>
    public SearchRequest Request(ParseResult parse)
    {
        CheckCombination(parse);
        bool trec = parse.GetValue(_trec);
        var (years, yearSelections) = YearValue.Read(parse.GetValue(_year) ?? []);
        return new()
        {
            Text = Text(parse),
            Years = years,
            Selections = [.. yearSelections, .. Selections(parse)],
            Has = [.. FacetValue.Split(parse.GetValue(_has) ?? []).Select(kind => kind.ToLowerInvariant())],
            Literal = parse.GetValue(_literal),
            Sort = parse.GetValue(_sort),
            Page = parse.GetValue(_page) ?? 1,
            Size = parse.GetValue(_size) ?? (trec ? SearchRequest.MaximumSize : SearchRequest.DefaultSize),
            FacetSize = trec ? 0 : new SearchRequest().FacetSize,
        };
    }

    /// <summary>Whether the result is one JSON object.</summary>
    public bool Json(ParseResult parse) => parse.GetValue(_json);

    /// <summary>Path of the file of queries, "-" for standard input; null when one query is asked.</summary>
    public string? QueriesFile(ParseResult parse) => parse.GetValue(_queries);

    private string Text(ParseResult parse)
    {
        // "--venu x" would be searched for as words; a misspelled option has to be told.
        var plain = parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
        var unknown = plain.FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal) && !token.Value.Contains(' ', StringComparison.Ordinal));
        if (unknown is not null) throw new UsageException($"there is no option {unknown.Value}; write -- before words that begin with --");
        return string.Join(' ', parse.GetValue(_query) ?? []);
    }

    private IEnumerable<FacetSelection> Selections(ParseResult parse) =>
    [
        .. FacetValue.Read(FacetField.Venue, parse.GetValue(_venue) ?? []),
        .. FacetValue.Read(FacetField.Author, parse.GetValue(_author) ?? []),
        .. FacetValue.Read(FacetField.Topic, parse.GetValue(_topic) ?? []),
        .. FacetValue.Read(FacetField.Type, parse.GetValue(_type) ?? []),
    ];

    private void CheckCombination(ParseResult parse)
    {
        bool trec = parse.GetValue(_trec);
        bool queries = QueriesFile(parse) is not null;
        if (trec != queries) throw new UsageException("--queries FILE and --trec go together");
        if (queries && parse.GetValue(_query) is { Length: > 0 }) throw new UsageException("give a query or --queries FILE, not both");
        if (trec && Json(parse)) throw new UsageException("give --trec or --json, not both");
    }

    private static Option<string[]> Values(string name, string valueName, string description) =>
        new(name) { HelpName = valueName, Description = description };
}

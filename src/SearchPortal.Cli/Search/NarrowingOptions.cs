using System.CommandLine;
using System.CommandLine.Parsing;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>The words and options that say which papers are meant and in which order, for every verb that takes them.</summary>
internal sealed class NarrowingOptions
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

    /// <summary>Makes all of them known to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_query);
        foreach (Option option in new Option[] { _venue, _year, _author, _topic, _type, _has, _literal, _sort }) command.Add(option);
        _sort.Description = "Order of results; relevance when not given";
    }

    /// <summary>Whether words are looked for.</summary>
    public bool HasWords(ParseResult parse) => parse.GetValue(_query) is { Length: > 0 };

    /// <summary>The request they describe.</summary>
    /// <exception cref="UsageException">A value cannot be read.</exception>
    public SearchRequest Request(ParseResult parse)
    {
        var (years, yearSelections) = YearValue.Read(parse.GetValue(_year) ?? []);
        return new()
        {
            Text = Text(parse),
            Years = years,
            Selections = [.. yearSelections, .. Selections(parse)],
            Has = [.. FacetValue.Split(parse.GetValue(_has) ?? []).Select(kind => kind.ToLowerInvariant())],
            Literal = parse.GetValue(_literal),
            Sort = parse.GetValue(_sort),
        };
    }

    /// <summary>The request with the ids of authors: a name in any spelling stands for one.</summary>
    public static SearchRequest WithAuthorIds(SearchRequest request, Searcher searcher) => request with
    {
        Selections = [.. request.Selections.Select(chosen => chosen.Field == FacetField.Author ? chosen with { Value = searcher.FindAuthorId(chosen.Value) ?? chosen.Value } : chosen)],
    };

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

    private static Option<string[]> Values(string name, string valueName, string description) =>
        new(name) { HelpName = valueName, Description = description };
}

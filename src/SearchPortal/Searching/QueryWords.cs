using System.Globalization;

namespace SearchPortal.Searching;

/// <summary>Says in words how a query was understood.</summary>
internal static class QueryWords
{
    /// <summary>One for each of <see cref="ParsedQuery.Parts"/>, in their order.</summary>
    public static IReadOnlyList<QueryPart> Of(ParsedQuery query)
    {
        var parts = query.Parts;
        return [.. parts.Select((part, i) => new QueryPart(KindOf(part), Lead(part), Text(part), Rest(parts, i)))];
    }

    private static string Rest(IReadOnlyList<QueryNode> parts, int left)
    {
        QueryNode[] others = [.. parts.Where((_, i) => i != left)];
        return QueryText.Of(others.Length switch { 0 => null, 1 => others[0], _ => new QueryNode.All(others) });
    }

    private static QueryPartKind KindOf(QueryNode node) => node switch
    {
        QueryNode.Not => QueryPartKind.Without,
        QueryNode.Any => QueryPartKind.AnyOf,
        QueryNode.Years => QueryPartKind.Years,
        _ when FieldOf(node) is not null => QueryPartKind.Field,
        QueryNode.Phrase => QueryPartKind.Phrase,
        QueryNode.Pattern => QueryPartKind.Pattern,
        QueryNode.Fuzzy => QueryPartKind.Spelling,
        _ => QueryPartKind.Word,
    };

    private static QueryPhrase Lead(QueryNode node) => node switch
    {
        QueryNode.Not => new(QueryPhraseKind.Without),
        QueryNode.Years years => new(years.Range switch { { To: null } => QueryPhraseKind.Since, { From: null } => QueryPhraseKind.Until, _ => QueryPhraseKind.In }),
        _ => NamedFieldOf(node) is QueryField field ? new(QueryPhraseKind.FieldLead, QueryFieldName.Of(field)) : new(QueryPhraseKind.With),
    };

    private static QueryPhrase Text(QueryNode node) => node switch
    {
        QueryNode.Word word => Plain(word.Text),
        QueryNode.Phrase phrase => Phrase(phrase),
        QueryNode.Pattern pattern => Pattern(pattern.Text),
        QueryNode.Fuzzy fuzzy => new(QueryPhraseKind.SpelledLike, fuzzy.Text),
        QueryNode.Years { Range: var range } when range.From is int from && range.To is int to => from == to ? Plain(Year(from)) : new(QueryPhraseKind.Range, Year(from), Year(to)),
        QueryNode.Years years => Plain(Year(years.Range.From ?? years.Range.To ?? 0)),
        QueryNode.Not not => Inside(not.Part),
        QueryNode.Any any => new(QueryPhraseKind.AnyOf, [.. any.Parts.Select(Inside)]),
        QueryNode.All all => new(QueryPhraseKind.AllOf, [.. all.Parts.Select(Inside)]),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>A demand as a part of another one.</summary>
    private static QueryPhrase Inside(QueryNode node) => node switch
    {
        QueryNode.Any or QueryNode.All => new(QueryPhraseKind.Group, Text(node)),
        QueryNode.Not => new(QueryPhraseKind.Not, Text(node)),
        QueryNode.Years { Range.To: null } => new(QueryPhraseKind.OrLater, Text(node)),
        QueryNode.Years { Range.From: null } => new(QueryPhraseKind.OrEarlier, Text(node)),
        _ => NamedFieldOf(node) is QueryField field ? new(QueryPhraseKind.Field, QueryFieldName.Of(field), Text(node)) : Text(node),
    };

    private static QueryPhrase Phrase(QueryNode.Phrase phrase) => phrase switch
    {
        { Field: not (null or QueryField.Title or QueryField.Abstract or QueryField.Author) } => Plain(phrase.Text),
        { Slop: > 0 } => new(QueryPhraseKind.Near, phrase.Text, phrase.Slop),
        _ => new(QueryPhraseKind.Quoted, phrase.Text),
    };

    private static QueryPhrase Pattern(string pattern)
    {
        ReadOnlySpan<char> signs = "*?";
        if (pattern.AsSpan(0, pattern.Length - 1).IndexOfAny(signs) < 0 && pattern[^1] == '*') return new(QueryPhraseKind.Beginning, pattern[..^1]);
        return pattern[0] == '*' && pattern.AsSpan(1).IndexOfAny(signs) < 0 ? new(QueryPhraseKind.Ending, pattern[1..]) : new(QueryPhraseKind.Like, pattern);
    }

    private static QueryPhrase Plain(string text) => new(QueryPhraseKind.Plain, text);

    /// <summary>What is no year after "year:" was taken for a word.</summary>
    private static QueryField? NamedFieldOf(QueryNode node) => FieldOf(node) is QueryField field && field != QueryField.Year ? field : null;

    private static QueryField? FieldOf(QueryNode node) => node switch
    {
        QueryNode.Word word => word.Field,
        QueryNode.Phrase phrase => phrase.Field,
        QueryNode.Pattern pattern => pattern.Field,
        QueryNode.Fuzzy fuzzy => fuzzy.Field,
        _ => null,
    };

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}

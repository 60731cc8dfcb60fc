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

    private static string Lead(QueryNode node) => node switch
    {
        QueryNode.Not => "without",
        QueryNode.Years years => years.Range switch { { To: null } => "since", { From: null } => "until", _ => "in" },
        _ => FieldOf(node) is QueryField field ? Names(field).Lead : "with",
    };

    private static string Text(QueryNode node) => node switch
    {
        QueryNode.Word word => word.Text,
        QueryNode.Phrase phrase => Phrase(phrase),
        QueryNode.Pattern pattern => Pattern(pattern.Text),
        QueryNode.Fuzzy fuzzy => $"words spelled like {fuzzy.Text}",
        QueryNode.Years { Range: var range } when range.From is int from && range.To is int to => from == to ? Year(from) : $"{Year(from)}–{Year(to)}",
        QueryNode.Years years => Year(years.Range.From ?? years.Range.To ?? 0),
        QueryNode.Not not => Inside(not.Part),
        QueryNode.Any any => string.Join(" or ", any.Parts.Select(Inside)),
        QueryNode.All all => string.Join(" and ", all.Parts.Select(Inside)),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>A demand as a part of another one.</summary>
    private static string Inside(QueryNode node) => node switch
    {
        QueryNode.Any or QueryNode.All => $"({Text(node)})",
        QueryNode.Not => $"not {Text(node)}",
        QueryNode.Years { Range.To: null } => $"{Text(node)} or later",
        QueryNode.Years { Range.From: null } => $"{Text(node)} or earlier",
        _ => FieldOf(node) is QueryField field ? $"{Names(field).Noun} {Text(node)}".TrimStart() : Text(node),
    };

    private static string Phrase(QueryNode.Phrase phrase) => phrase switch
    {
        { Field: not (null or QueryField.Title or QueryField.Abstract or QueryField.Author) } => phrase.Text,
        { Slop: > 0 } => string.Create(CultureInfo.InvariantCulture, $"“{phrase.Text}” within {phrase.Slop} words"),
        _ => $"“{phrase.Text}”",
    };

    private static string Pattern(string pattern)
    {
        ReadOnlySpan<char> signs = "*?";
        if (pattern.AsSpan(0, pattern.Length - 1).IndexOfAny(signs) < 0 && pattern[^1] == '*') return $"words beginning with {pattern[..^1]}";
        return pattern[0] == '*' && pattern.AsSpan(1).IndexOfAny(signs) < 0 ? $"words ending in {pattern[1..]}" : $"words like {pattern}";
    }

    private static QueryField? FieldOf(QueryNode node) => node switch
    {
        QueryNode.Word word => word.Field,
        QueryNode.Phrase phrase => phrase.Field,
        QueryNode.Pattern pattern => pattern.Field,
        QueryNode.Fuzzy fuzzy => fuzzy.Field,
        _ => null,
    };

    private static (string Lead, string Noun) Names(QueryField field) => field switch
    {
        QueryField.Author => ("by author", "author"),
        QueryField.Title => ("in the title", "in the title"),
        QueryField.Abstract => ("in the abstract", "in the abstract"),
        QueryField.Venue => ("in venue", "venue"),
        // What is no year after "year:" was taken for a word.
        QueryField.Year => ("with", ""),
        QueryField.Topic => ("on topic", "topic"),
        QueryField.Type => ("of type", "type"),
        QueryField.Doi => ("with DOI", "DOI"),
        QueryField.Arxiv => ("with arXiv number", "arXiv number"),
        QueryField.Key => ("with key", "key"),
        QueryField.Has => ("with a link to", "a link to"),
        QueryField.Url => ("linking to", "a link to"),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}

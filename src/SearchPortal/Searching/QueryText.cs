using System.Globalization;

namespace SearchPortal.Searching;

/// <summary>The canonical text of a query: parsing it gives the same query again.</summary>
internal static class QueryText
{
    /// <summary>The text; "" for a query that asks for everything.</summary>
    public static string Of(QueryNode? node)
    {
        string text = node is null ? "" : Write(node, inside: false);
        // In capitals beside a stop word "OR" would be a word of a title; with the stop word small it is the operator it was.
        return QueryScanner.HasOperators(text) || !text.Contains(" OR ", StringComparison.Ordinal)
            ? text
            : string.Join(' ', text.Split(' ').Select(word => QueryScanner.IsStopWord(word) ? word.ToLowerInvariant() : word));
    }

    private static string Write(QueryNode node, bool inside) => node switch
    {
        QueryNode.Word word => Prefix(word.Field) + Quote(word.Text),
        QueryNode.Phrase phrase => $"{Prefix(phrase.Field)}\"{phrase.Text}\"{(phrase.Slop > 0 ? Slop(phrase.Slop) : "")}",
        QueryNode.Pattern pattern => Prefix(pattern.Field) + pattern.Text,
        QueryNode.Fuzzy fuzzy => $"{Prefix(fuzzy.Field)}{Quote(fuzzy.Text)}~{(fuzzy.Edits == 1 ? "1" : "")}",
        QueryNode.Years years => "year:" + Range(years.Range),
        QueryNode.Not not => "-" + Write(not.Part, inside: true),
        QueryNode.All all => Group(string.Join(' ', all.Parts.Select(part => Write(part, inside: true))), inside),
        // Words side by side bind before OR; parentheses that nobody typed could stand deeper than the parser reads them.
        QueryNode.Any any => Group(string.Join(" OR ", any.Parts.Select(part => Write(part, inside: part is not QueryNode.All))), inside),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Prefix(QueryField? field) => field is QueryField known ? QueryFieldName.Of(known) + ":" : "";

    /// <summary>A word that would be read as an operator is written small; searching makes no difference.</summary>
    private static string Quote(string word) => word is "AND" or "OR" or "NOT" ? word.ToLowerInvariant() : word;

    private static string Slop(int slop) => string.Create(CultureInfo.InvariantCulture, $"~{slop}");

    private static string Group(string text, bool inside) => inside ? $"({text})" : text;

    private static string Range(YearRange range) =>
        range.From == range.To ? Year(range.From) : $"{Year(range.From)}..{Year(range.To)}";

    private static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "";
}

using SearchPortal.Analysis;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Sqlite;

/// <summary>A query in the words of FTS5, with what narrows it.</summary>
/// <param name="Match">For MATCH.</param>
/// <param name="Filter">The class's filter; null for none.</param>
internal sealed record SqliteQuery(string Match, FilteredText? Filter)
{
    /// <summary>The query of a text by its class; null where FTS5 has no such query (misspelt words) or the text has no words for it.</summary>
    public static SqliteQuery? Find(BenchmarkQuery query) => query.Class switch
    {
        QueryClass.Fuzzy => null,
        QueryClass.Topic => Words(query.Text, " AND "),
        QueryClass.Phrase => new SqliteQuery($"{{title abstract}} : {query.Text}", null),
        QueryClass.Prefix => new SqliteQuery($"{{title abstract}} : {Quoted(query.Text.TrimEnd('*'))}*", null),
        QueryClass.Author => Words(query.Text, " AND ") is { } words ? words with { Match = $"authors : ({words.Match})" } : null,
        QueryClass.Filter when FilteredText.Parse(query.Text) is var filtered => Words(filtered.Words, " AND ") is { } words ? words with { Filter = filtered } : null,
        _ => Words(query.Text, " OR "),
    };

    // The plain index leaves stop words out too.
    private static SqliteQuery? Words(string text, string between)
    {
        string[] words = [.. text.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => !StopWords.English.Contains(word)).Select(Quoted)];
        return words.Length == 0 ? null : new SqliteQuery(string.Join(between, words), null);
    }

    private static string Quoted(string word) => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"";
}

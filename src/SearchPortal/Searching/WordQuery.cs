using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The query of a word as written: its parts together, or joined ("LLM-Pruner": llmpruner, or llm and pruner).</summary>
internal static class WordQuery
{
    /// <summary>The words of a text in the ranked field, all of them; null when they are stop words only.</summary>
    public static Query? Ranked(List<Token> tokens) => In(IndexSchema.Text, tokens);

    /// <summary>The words of a text among the stems of a field, all of them; null when they are stop words only.</summary>
    public static Query? In(string field, List<Token> tokens)
    {
        // What is typed between two spaces mostly is one token.
        if (tokens is [var only]) return only.Word.IsStop ? null : new TermQuery(new Term(field, only.Word.Stem));
        var words = new List<Query>();
        foreach (var group in tokens.GroupBy(token => token.Group))
            if (OfGroup(field, group) is Query query) words.Add(query);
        return All(words);
    }

    private static Query? OfGroup(string field, IEnumerable<Token> tokens)
    {
        // Compounds follow their parts, so those that a compound spans are the last ones collected.
        var parts = new List<(int Start, Query? Query)>();
        foreach (var token in tokens)
        {
            var term = new TermQuery(new Term(field, token.Word.Stem));
            if (!token.IsCompound)
            {
                parts.Add((token.Start, token.Word.IsStop ? null : term));
                continue;
            }
            int first = parts.FindIndex(part => part.Start >= token.Start);
            var spanned = parts.Skip(first).Select(part => part.Query).OfType<Query>().ToList();
            parts.RemoveRange(first, parts.Count - first);
            parts.Add((token.Start, Either(term, All(spanned))));
        }
        return All([.. parts.Select(part => part.Query).OfType<Query>()]);
    }

    private static Query Either(Query joined, Query? apart) =>
        apart is null ? joined : new BooleanQuery(disableCoord: true) { { joined, Occur.SHOULD }, { apart, Occur.SHOULD } };

    private static Query? All(List<Query> parts)
    {
        if (parts.Count < 2) return parts.Count == 0 ? null : parts[0];
        var all = new BooleanQuery(disableCoord: true);
        foreach (var part in parts) all.Add(part, Occur.MUST);
        return all;
    }
}

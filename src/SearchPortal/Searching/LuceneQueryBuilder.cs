using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>From a parsed query to Lucene's. Pure; the same query always gives the same tree.</summary>
internal static class LuceneQueryBuilder
{
    /// <summary>The query of all clauses.</summary>
    /// <param name="parsed">Not empty.</param>
    /// <param name="requireAll">Whether every word must match; otherwise one of them does, and more rank higher.</param>
    public static Query Build(ParsedQuery parsed, bool requireAll)
    {
        var query = new BooleanQuery(disableCoord: true);
        var wanted = parsed.Clauses.Where(clause => !clause.IsExcluded).ToList();
        bool onlyStopWords = wanted.TrueForAll(clause => !clause.IsPhrase && TextTokenizer.Tokenize(clause.Text).TrueForAll(token => token.Word.IsStop));
        foreach (var clause in wanted)
        {
            var occur = requireAll || clause.IsPhrase ? Occur.MUST : Occur.SHOULD;
            if (clause.IsPhrase) query.Add(Phrase(clause.Text), occur);
            else foreach (var word in onlyStopWords ? StopWordsOf(clause.Text) : WordsOf(clause.Text)) query.Add(word, occur);
        }
        if (query.Clauses.Count == 0) query.Add(new MatchAllDocsQuery(), Occur.MUST);
        foreach (var clause in parsed.Clauses.Where(clause => clause.IsExcluded)) query.Add(Excluded(clause), Occur.MUST_NOT);
        return query;
    }

    /// <summary>A query for each written word that can tell papers apart: its parts together, or joined.</summary>
    private static IEnumerable<Query> WordsOf(string text) =>
        TextTokenizer.Tokenize(text).GroupBy(token => token.Group).Select(Group).OfType<Query>();

    private static Query? Group(IEnumerable<Token> tokens)
    {
        // Compounds follow their parts, so those a compound spans are the last ones collected.
        var parts = new List<(int Start, Query Query)>();
        foreach (var token in tokens)
        {
            if (!token.IsCompound)
            {
                if (!token.Word.IsStop) parts.Add((token.Start, Ranked(token)));
                continue;
            }
            int first = parts.FindIndex(part => part.Start >= token.Start);
            if (first < 0) continue;
            var either = new BooleanQuery(disableCoord: true) { { Ranked(token), Occur.SHOULD }, { All(parts.Skip(first)), Occur.SHOULD } };
            parts.RemoveRange(first, parts.Count - first);
            parts.Add((token.Start, either));
        }
        return parts.Count == 0 ? null : All(parts);
    }

    private static Query All(IEnumerable<(int Start, Query Query)> parts)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var (_, query) in parts) all.Add(query, Occur.MUST);
        return all.Clauses.Count == 1 ? all.Clauses[0].Query : all;
    }

    private static TermQuery Ranked(Token token) => new(new Term(IndexSchema.Text, token.Word.Stem));

    /// <summary>Words that ranking ignores are still found where nothing else was asked for.</summary>
    private static IEnumerable<Query> StopWordsOf(string text)
    {
        foreach (var token in TextTokenizer.Tokenize(text))
            yield return Somewhere(field => new TermQuery(new Term(field, token.Word.Text)));
    }

    private static BooleanQuery Phrase(string text)
    {
        var tokens = TextTokenizer.Tokenize(text).FindAll(token => !token.IsCompound);
        var phrase = Somewhere(field =>
        {
            var words = new PhraseQuery();
            foreach (var token in tokens) words.Add(new Term(field, token.Word.Text), token.Position - tokens[0].Position);
            return words;
        });
        var query = new BooleanQuery(disableCoord: true) { { phrase, Occur.MUST } };
        foreach (var token in tokens.Where(token => !token.Word.IsStop)) query.Add(Ranked(token), Occur.SHOULD);
        return query;
    }

    private static Query Excluded(QueryClause clause) =>
        clause.IsPhrase ? Phrase(clause.Text) : All(WordsOf(clause.Text).DefaultIfEmpty(Phrase(clause.Text)).Select(query => (0, query)));

    private static BooleanQuery Somewhere(Func<string, Query> inField)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (string field in new[] { IndexSchema.Title, IndexSchema.Abstract, IndexSchema.Author }) query.Add(inField(field), Occur.SHOULD);
        return query;
    }
}

using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>From a parsed query to Lucene's. The same query over the same generation always gives the same tree.</summary>
internal sealed class LuceneQueryBuilder(QueryScope scope)
{
    /// <summary>Enough to be among the candidates that <see cref="MatchBonus"/> looks at.</summary>
    private const float NameBoost = 10;

    private static readonly string[] Texts = [IndexSchema.Title, IndexSchema.Abstract, IndexSchema.Author];

    private readonly FieldQueryBuilder fields = new(scope);

    /// <summary>The query of all parts.</summary>
    /// <param name="parts">Not empty.</param>
    /// <param name="demand">How many of the plain words must match.</param>
    public Query Build(IReadOnlyList<QueryNode> parts, Demand demand = Demand.All)
    {
        bool onlyStopWords = true;
        foreach (var part in parts) onlyStopWords &= part is QueryNode.Not || IsStopWord(part);
        var query = new BooleanQuery(disableCoord: true);
        foreach (var part in parts)
        {
            if (part is QueryNode.Not) continue;
            bool required = demand == Demand.All || part is not QueryNode.Word { Field: null };
            if (onlyStopWords) query.Add(Anywhere((QueryNode.Word)part), Occur.MUST);
            else if (Part(part) is Query inner) query.Add(inner, required ? Occur.MUST : Occur.SHOULD);
        }
        // Beside what is required, a paper must have one of the words at least.
        int words = query.Clauses.Count(clause => clause.Occur == Occur.SHOULD);
        query.MinimumNumberShouldMatch = demand == Demand.AllButOne ? words - 1 : Math.Min(words, 1);
        if (query.Clauses.Count == 0) query.Add(new MatchAllDocsQuery(), Occur.MUST);
        foreach (var part in parts.OfType<QueryNode.Not>())
            if (Part(part.Part) is Query excluded) query.Add(excluded, Occur.MUST_NOT);
        return parts.All(part => part is QueryNode.Word { Field: null }) ? OrName(query, string.Join(' ', parts.Cast<QueryNode.Word>().Select(word => word.Text))) : query;
    }

    /// <summary>The query of one part; null when it is a stop word, which every paper has.</summary>
    public Query? Part(QueryNode node) => node switch
    {
        QueryNode.Word { Field: null } word => fields.OrUmlaut(WordQuery.Ranked(word.Tokens), word.Tokens),
        QueryNode.Phrase { Field: null } phrase => PhraseAnywhere(phrase),
        QueryNode.Word word => fields.Words(word.Field!.Value, word.Text),
        QueryNode.Phrase phrase => fields.Phrase(phrase.Field!.Value, phrase),
        QueryNode.Pattern pattern => fields.Pattern(pattern),
        QueryNode.Fuzzy fuzzy => fields.Fuzzy(fuzzy),
        QueryNode.Years years => fields.Years(years.Range),
        QueryNode.All all => Build(all.Parts),
        QueryNode.Any any => AnyOf(any.Parts),
        QueryNode.Not not => Build([not]),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private BooleanQuery AnyOf(IReadOnlyList<QueryNode> parts)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var part in parts)
            if ((IsStopWord(part) ? Anywhere((QueryNode.Word)part) : Part(part)) is Query choice) query.Add(choice, Occur.SHOULD);
        return query;
    }

    /// <summary>A phrase is looked for in each text as it was written; its words also count as words.</summary>
    private static BooleanQuery PhraseAnywhere(QueryNode.Phrase phrase)
    {
        var query = new BooleanQuery(disableCoord: true) { { FieldQueryBuilder.PhraseIn(Texts, phrase), Occur.MUST } };
        if (WordQuery.Ranked(TextTokenizer.Tokenize(phrase.Text)) is Query words) query.Add(words, Occur.SHOULD);
        return query;
    }

    /// <summary>Words that ranking ignores are still found where nothing else was asked for.</summary>
    private static Query Anywhere(QueryNode.Word word) => FieldQueryBuilder.PhraseIn(Texts, new QueryNode.Phrase(word.Text));

    /// <summary>A citation key, or the name before a title's colon in any spelling, is meant as such: "llm pruner" finds LLM-Pruner.</summary>
    private BooleanQuery OrName(BooleanQuery words, string text)
    {
        if (!scope.Names.Contains(WordSequences.HashOfName(text))) return words;
        var query = new BooleanQuery(disableCoord: true) { { words, Occur.SHOULD } };
        if (!text.Contains(' ', StringComparison.Ordinal)) Add(new Term(IndexSchema.Key, text), 1_000);
        Add(new Term(IndexSchema.Name, WordSequences.NameIn(text)), NameBoost);
        return query.Clauses.Count == 1 ? words : query;

        void Add(Term term, float boost)
        {
            if (scope.Reader.DocFreq(term) > 0) query.Add(new ConstantScoreQuery(new TermQuery(term)) { Boost = boost }, Occur.SHOULD);
        }
    }

    private static bool IsStopWord(QueryNode node) =>
        node is QueryNode.Word { Field: null or QueryField.Year } word && word.Tokens.TrueForAll(token => token.Word.IsStop);
}

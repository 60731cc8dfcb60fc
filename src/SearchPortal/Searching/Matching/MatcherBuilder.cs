using Lucene.Net.Search;
using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>
/// From Lucene's query to the matchers that run it: terms of fields that have them come from the <see cref="ImpactFile"/>s, facets from the columns, everything else Lucene finds.
/// Documents and scores are those that Lucene gives for the whole.
/// </summary>
/// <param name="lucene">Finds what has no impacts.</param>
/// <param name="impacts">Postings by field.</param>
/// <param name="phrases">Finds phrases.</param>
/// <param name="columns">What documents are narrowed by.</param>
internal sealed class MatcherBuilder(IndexSearcher lucene, IReadOnlyDictionary<string, ImpactFile> impacts, PhraseMatching phrases, DocumentColumns columns)
{
    /// <summary>The matcher of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="time">Phrases and what Lucene finds are not waited for once it is over.</param>
    /// <param name="boost">What scores are multiplied with.</param>
    public Matcher Build(Query query, SearchTime time, float boost = 1) => query switch
    {
        TermQuery term when impacts.TryGetValue(term.Term.Field, out var file) => Term(file, term, boost),
        WordsQuery words => new UnionMatcher(words.Postings()),
        TextPhrase phrase => Phrase(phrase, time, boost * phrase.Boost),
        FacetQuery facet => new FacetMatcher(columns[facet.Field], facet.Values),
        BooleanQuery { CoordDisabled: true } parts => Boolean(parts, time, boost * parts.Boost),
        ConstantScoreQuery { Query: not null } constant => new ConstantMatcher(Build(constant.Query, time, 0), boost * constant.Boost),
        MatchAllDocsQuery all => new EverythingMatcher(lucene.IndexReader.MaxDoc, Lucene.Net.Index.MultiFields.GetLiveDocs(lucene.IndexReader), boost * all.Boost),
        _ => time.CutsShort() ? ListMatcher.Nothing : LuceneMatches.Of(lucene, query, time, boost),
    };

    private Matcher Term(ImpactFile file, TermQuery query, float boost)
    {
        var postings = file.Find(query.Term.Text);
        if (postings.Documents == 0) return ListMatcher.Nothing;
        float idf = ExactBm25Similarity.InverseDocumentFrequency(postings.Documents, lucene.IndexReader.NumDocs);
        return new TermMatcher(postings, ExactBm25Similarity.StepValue(idf, boost * query.Boost));
    }

    private Matcher Phrase(TextPhrase query, SearchTime time, float boost)
    {
        // Looking where words stand takes longer than a word does.
        if (time.CutsShort()) return ListMatcher.Nothing;
        var found = phrases.Build(query, lucene.IndexReader.NumDocs, boost, out var others);
        return others.Count == 0 ? found : new AnyMatcher([found, .. others.Select(field => Build(query.In(field), time, boost))], 1);
    }

    private Matcher Boolean(BooleanQuery query, SearchTime time, float boost)
    {
        var excluded = Parts(query, Occur.MUST_NOT, time, 0);
        // Rather nothing than what was not wanted.
        if (excluded.Count > 0 && time.IsShort) return ListMatcher.Nothing;
        var required = Parts(query, Occur.MUST, time, boost);
        var optional = Parts(query, Occur.SHOULD, time, boost);
        int least = query.MinimumNumberShouldMatch;
        if (required.Count == 0 || least > 0)
        {
            if (optional.Count < Math.Max(1, least)) return ListMatcher.Nothing;
            required.Add(optional.Count == 1 ? optional[0] : new AnyMatcher(optional, Math.Max(1, least)));
            optional = [];
        }
        return required.Count == 1 && optional.Count + excluded.Count == 0 ? required[0] : new AllMatcher(required, optional, excluded);
    }

    private List<Matcher> Parts(BooleanQuery query, Occur occur, SearchTime time, float boost)
    {
        var parts = new List<Matcher>();
        for (int i = 0; i < query.Clauses.Count; i++)
            if (query.Clauses[i] is var clause && clause.Occur == occur) parts.Add(Build(clause.Query, time, boost));
        return parts;
    }
}

using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Plain;

/// <summary>Queries over the fields of the plain index: a word's scores in the three fields are summed.</summary>
internal sealed class PlainQuery(Analyzer analyzer)
{
    private const int MostFuzzyTerms = 50;

    /// <summary>The query of a text by its class.</summary>
    public Query Build(BenchmarkQuery query) => query.Class switch
    {
        QueryClass.Topic => Words(query.Text, Occur.MUST),
        QueryClass.Phrase => Phrase(query.Text.Trim('"')),
        QueryClass.Author => InAuthors(query.Text),
        QueryClass.Prefix => InTexts(field => new PrefixQuery(new Term(field, query.Text.TrimEnd('*')))),
        QueryClass.Fuzzy => Fuzzy(query.Text),
        QueryClass.Filter => Filtered(FilteredText.Parse(query.Text)),
        _ => Words(query.Text, Occur.SHOULD),
    };

    private BooleanQuery Words(string text, Occur occur)
    {
        var query = new BooleanQuery();
        foreach (string term in Terms(PlainFields.Title, text))
        {
            var word = occur == Occur.MUST ? new BooleanQuery() : query;
            foreach (var (field, boost) in PlainFields.Weighted) word.Add(PlainFields.Boosted(new TermQuery(new Term(field, term)), boost), Occur.SHOULD);
            if (word != query) query.Add(word, occur);
        }
        return query;
    }

    private BooleanQuery Phrase(string text)
    {
        var terms = Terms(PlainFields.Title, text);
        return InTexts(field =>
        {
            var phrase = new PhraseQuery();
            foreach (string term in terms) phrase.Add(new Term(field, term));
            return phrase;
        });
    }

    private BooleanQuery InAuthors(string text)
    {
        var query = new BooleanQuery();
        foreach (string term in Terms(PlainFields.Authors, text)) query.Add(new TermQuery(new Term(PlainFields.Authors, term)), Occur.MUST);
        return query;
    }

    private static BooleanQuery Fuzzy(string text)
    {
        int tilde = text.IndexOf('~', StringComparison.Ordinal);
        int edits = text[tilde + 1] - '0';
        return InTexts(field => new FuzzyQuery(new Term(field, text[..tilde]), edits, 1, MostFuzzyTerms, transpositions: true));
    }

    private BooleanQuery Filtered(FilteredText text)
    {
        var query = Words(text.Words, Occur.MUST);
        if (text.Venue is not null) query.Add(Unscored(new TermQuery(new Term(PlainFields.Venue, text.Venue))), Occur.MUST);
        if (text.Years is not null) query.Add(Unscored(NumericRangeQuery.NewInt32Range(PlainFields.Year, text.Years.From, text.Years.To, true, true)), Occur.MUST);
        return query;
    }

    private static BooleanQuery InTexts(Func<string, Query> inField) =>
        new() { { PlainFields.Boosted(inField(PlainFields.Title), 3f), Occur.SHOULD }, { inField(PlainFields.Abstract), Occur.SHOULD } };

    private static ConstantScoreQuery Unscored(Query query) => new(query) { Boost = 0 };

    private List<string> Terms(string field, string text)
    {
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) terms.Add(term.ToString());
        stream.End();
        return terms;
    }
}

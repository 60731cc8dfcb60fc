using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Queries of single fields. Each is bounded: patterns and fuzzy words expand to a fixed number of terms, within the request's time.</summary>
internal sealed class FieldQueryBuilder(QueryScope scope)
{
    private const int NameSlop = 8;

    /// <summary>Words in a field; null when they are stop words after "year:".</summary>
    public Query? Words(QueryField field, string text) => field switch
    {
        // Who names a text means its stop words too.
        QueryField.Title => WordQuery.In(IndexSchema.TitleStem, TextTokenizer.Tokenize(text)) ?? PhraseIn([IndexSchema.Title], new QueryNode.Phrase(text)),
        QueryField.Abstract => WordQuery.In(IndexSchema.AbstractStem, TextTokenizer.Tokenize(text)) ?? PhraseIn([IndexSchema.Abstract], new QueryNode.Phrase(text)),
        QueryField.Author => Name(text),
        QueryField.Venue => new FacetQuery(FacetField.Venue, scope.VenueKeys(text)),
        QueryField.Topic => AnyTerm(IndexSchema.Topic, scope.TopicSlugs(text)),
        QueryField.Type => new FacetQuery(FacetField.Type, scope.Types(text)),
        QueryField.Has => AnyTerm(IndexSchema.Has, [text.ToLowerInvariant()]),
        QueryField.Key => AnyTerm(IndexSchema.Key, [text]),
        QueryField.Doi => AnyTerm(IndexSchema.Identifier, [IdentifierTerm.Doi(text)]),
        QueryField.Arxiv => AnyTerm(IndexSchema.Identifier, [IdentifierTerm.Arxiv(text)]),
        QueryField.Url => AnyTerm(IndexSchema.Identifier, [IdentifierTerm.Url(text)]),
        // What is no year after "year:" was meant as a word.
        QueryField.Year => WordQuery.Ranked(TextTokenizer.Tokenize(text)),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>The query of a word, or papers by whom the word names with its umlauts written as two letters: "Mueller" is "Müller" too.</summary>
    public Query? OrUmlaut(Query? query, List<Token> word)
    {
        if (query is null || word is not [var token] || Umlaut.Find(token.Word.Text) is not string umlaut) return query;
        var name = new Term(IndexSchema.Author, umlaut);
        // "poem" is a word; that somebody is called Pöm does not make it a name.
        if (scope.Reader.DocFreq(name) <= scope.Reader.DocFreq(new Term(IndexSchema.Title, token.Word.Text))) return query;
        return new BooleanQuery(disableCoord: true) { { query, Occur.SHOULD }, { new TermQuery(name), Occur.SHOULD } };
    }

    /// <summary>A phrase in a field.</summary>
    public Query? Phrase(QueryField field, QueryNode.Phrase phrase) => field switch
    {
        QueryField.Title => PhraseIn([IndexSchema.Title], phrase),
        QueryField.Abstract => PhraseIn([IndexSchema.Abstract], phrase),
        _ => Words(field, phrase.Text),
    };

    /// <summary>Unstemmed words in their order in any of some fields with positions.</summary>
    public static Query PhraseIn(IReadOnlyList<string> fields, QueryNode.Phrase phrase)
    {
        var tokens = TextTokenizer.Tokenize(phrase.Text).FindAll(token => !token.IsCompound);
        if (tokens.Count == 1 || (tokens.Count > 1 && phrase.Slop == 0))
            return new TextPhrase(fields, tokens.ConvertAll(token => token.Word.Text), tokens.ConvertAll(token => token.Position - tokens[0].Position));
        var query = new BooleanQuery(disableCoord: true);
        foreach (string field in fields)
        {
            var near = new PhraseQuery { Slop = phrase.Slop };
            foreach (var token in tokens) near.Add(new Term(field, token.Word.Text), token.Position - tokens[0].Position);
            query.Add(near, Occur.SHOULD);
        }
        return query;
    }

    /// <summary>Words that fit a pattern.</summary>
    public Query Pattern(QueryNode.Pattern pattern) => pattern.Field switch
    {
        QueryField.Title => scope.Terms.Pattern(IndexSchema.Title, pattern.Text),
        QueryField.Abstract => scope.Terms.Pattern(IndexSchema.Abstract, pattern.Text),
        QueryField.Author => scope.Terms.Pattern(IndexSchema.Author, pattern.Text),
        _ => scope.Words.Pattern(pattern.Text),
    };

    /// <summary>A word and those spelled nearly so.</summary>
    public Query Fuzzy(QueryNode.Fuzzy fuzzy) => fuzzy.Field switch
    {
        QueryField.Title => FuzzyIn(IndexSchema.Title, fuzzy),
        QueryField.Abstract => FuzzyIn(IndexSchema.Abstract, fuzzy),
        QueryField.Author => FuzzyIn(IndexSchema.Author, fuzzy),
        _ => scope.Words.Fuzzy(IndexSchema.Word, fuzzy, _ => true),
    };

    private Query FuzzyIn(string field, QueryNode.Fuzzy fuzzy) => scope.Words.Fuzzy(field, fuzzy, term => scope.Reader.DocFreq(term) > 0);

    /// <summary>Publications of some years.</summary>
    public Query Years(YearRange range) => new FacetQuery(FacetField.Year, scope.Years(range));

    /// <summary>All words of a name inside one author, in any order; initials stand for full names and the other way round.</summary>
    private static Query? Name(string text)
    {
        var tokens = TextTokenizer.Tokenize(text).FindAll(token => !token.IsCompound);
        if (tokens.Count == 0) return null;
        SpanQuery[] words = [.. tokens.Select(token => NameWord(token.Word.Text, isOnly: tokens.Count == 1))];
        return words.Length == 1 ? words[0] : new SpanNearQuery(words, NameSlop, inOrder: false);
    }

    private static SpanQuery NameWord(string word, bool isOnly)
    {
        SpanQuery exact = new SpanTermQuery(new Term(IndexSchema.Author, word));
        if (Umlaut.Find(word) is string umlaut) exact = new SpanOrQuery(exact, new SpanTermQuery(new Term(IndexSchema.Author, umlaut)));
        if (!char.IsAsciiLetter(word[0]) || isOnly) return exact;
        // "X" stands for any name in X; "Xinyin" for "X." where the paper gives no more.
        string other = word.Length == 1 ? AuthorName.DerivedInitial + word : word[..1];
        return new SpanOrQuery(exact, new SpanTermQuery(new Term(IndexSchema.Author, other)));
    }

    private static BooleanQuery AnyTerm(string field, IReadOnlyCollection<string> values)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (string value in values) query.Add(new ConstantScoreQuery(new TermQuery(new Term(field, value))) { Boost = 0 }, Occur.SHOULD);
        return query;
    }
}

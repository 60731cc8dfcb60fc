using Lucene.Net.Search;
using SearchPortal.Analysis;

namespace SearchPortal.Searching;

/// <summary>Runs a query, and when it finds nothing, the nearest query that finds something; says what it did.</summary>
internal sealed class QueryExecution(IndexSearcher lucene, DocumentColumns columns, LuceneQueryBuilder builder)
{
    /// <summary>A query of at least this many telling words is a description, of which no paper need have every word.</summary>
    private const int DescriptionWords = 4;

    /// <summary>With fewer papers than this that have every word, a description is also matched in part.</summary>
    private const int FewPapers = 10;

    private readonly Correction correction = new(lucene, builder);

    /// <summary>Every word; then other spellings; then most words of a description, or any word.</summary>
    /// <param name="request">Filters and order; <see cref="SearchRequest.Literal"/> forbids other spellings.</param>
    /// <param name="parsed">The query.</param>
    /// <param name="depth">How many of the best to keep.</param>
    /// <param name="notices">What a visitor should know is added.</param>
    /// <returns>What was found, and the query that found it.</returns>
    public (HitCollector Collected, ParsedQuery Query) Run(SearchRequest request, ParsedQuery parsed, int depth, List<Notice> notices)
    {
        if (parsed.Root is null) return (Collect(new MatchAllDocsQuery(), request, depth), parsed);
        var strict = Collect(builder.Build(parsed.Parts), request, depth);
        bool isDescription = TellingWords(parsed) >= DescriptionWords;
        if (!parsed.Parts.Any(part => part is not QueryNode.Not) || strict.Matched >= (isDescription ? FewPapers : 1)) return (strict, parsed);

        if (!request.Literal && strict.Matched == 0 && correction.Find(parsed.Parts) is { } corrected)
        {
            var query = parsed with { Root = corrected.Count == 1 ? corrected[0] : new QueryNode.All(corrected) };
            string text = QueryText.Of(query.Root);
            notices.Add(new Notice(NoticeKind.Corrected, $"Showing results for “{text}”."));
            return (Collect(builder.Build(corrected), request, depth), query);
        }
        var relaxed = Collect(builder.Build(parsed.Parts, requireAll: false), request, depth);
        if (relaxed.Total <= strict.Total) return (strict.Total > 0 ? strict : relaxed, parsed);
        notices.Add(new Notice(NoticeKind.Relaxed, strict.Matched == 0 ? "No paper has all of these words; these have some of them." : "Few papers have all of these words; those with some of them follow."));
        return (relaxed, parsed);
    }

    /// <summary>Papers that have every word and pass the filters.</summary>
    public int CountAll(SearchRequest request, ParsedQuery parsed) =>
        Collect(parsed.Root is null ? new MatchAllDocsQuery() : builder.Build(parsed.Parts), request, 0).Total;

    private HitCollector Collect(Query query, SearchRequest request, int depth)
    {
        var collector = new HitCollector(columns, request, depth);
        lucene.Search(query, collector);
        return collector;
    }

    private static int TellingWords(ParsedQuery parsed) =>
        parsed.Parts.OfType<QueryNode.Word>().Where(word => word.Field is null).SelectMany(word => TextTokenizer.Tokenize(word.Text)).Count(token => !token.IsCompound && !token.Word.IsStop);
}

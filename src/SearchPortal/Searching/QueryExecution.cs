using Lucene.Net.Search;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Searching;

/// <summary>Runs the query of a request, and when it finds nothing, the nearest query that finds something; says what it did.</summary>
/// <param name="matching">Finds.</param>
/// <param name="columns">Facets and order.</param>
/// <param name="builder">Makes Lucene's query.</param>
/// <param name="correction">Knows other spellings.</param>
/// <param name="feedback">Borrows words.</param>
/// <param name="time">How long it may take.</param>
internal sealed class QueryExecution(QueryMatching matching, DocumentColumns columns, LuceneQueryBuilder builder, Correction correction, Feedback feedback, SearchTime time)
{
    /// <summary>A query of at least this many telling words is a description, of which no paper need have every word.</summary>
    private const int DescriptionWords = 4;

    /// <summary>With fewer papers than this that have every word, a description is also matched in part.</summary>
    private const int FewPapers = 10;

    /// <summary>A description of at least this many telling words says enough for its best papers to be about it.</summary>
    private const int FeedbackWords = 6;

    /// <summary>With fewer words, leaving one out leaves no more than a word.</summary>
    private const int FewestToLeaveOut = 3;

    /// <summary>Every word; then other spellings; then all words but one, or any of them.</summary>
    /// <param name="request">Filters and order; <see cref="SearchRequest.Literal"/> forbids other spellings.</param>
    /// <param name="parsed">The query.</param>
    /// <param name="depth">How many of the best to keep.</param>
    /// <param name="notices">What a visitor should know is added.</param>
    /// <returns>What was found, and the query that found it.</returns>
    public ExecutedQuery Run(SearchRequest request, ParsedQuery parsed, int depth, List<Notice> notices)
    {
        if (parsed.Root is null) return Collect(parsed, new MatchAllDocsQuery(), request, depth);
        var strict = Collect(parsed, builder.Build(parsed.Parts), request, depth);
        int telling = TellingWords(parsed);
        int enough = telling >= DescriptionWords ? FewPapers : 1;
        if (!parsed.Parts.Any(part => part is not QueryNode.Not) || strict.Collected.Matched >= FewPapers) return strict;
        if (!request.Literal && strict.Collected.Matched > 0 && correction.Suggest(parsed.Parts, strict.Collected.Matched) is var (meant, matched))
            strict = strict with { PerhapsMeant = (WithParts(parsed, meant), matched) };
        if (strict.Collected.Matched >= enough) return strict;

        if (!request.Literal && strict.Collected.Matched == 0 && !AreWordsFound(parsed) && correction.Find(parsed.Parts) is { } corrected)
        {
            var query = WithParts(parsed, corrected);
            notices.Add(new Notice(NoticeKind.Corrected, NoticeSentence.Corrected, $"Showing results for “{QueryText.Of(query.Root)}”."));
            return Instead(strict, Collect(query, builder.Build(corrected), request, depth));
        }
        var relaxed = telling is >= FewestToLeaveOut and < DescriptionWords ? Relax(parsed, Demand.AllButOne, request, depth) : null;
        bool isAlmostAll = relaxed is { Collected.Matched: > 0 };
        relaxed = isAlmostAll ? relaxed! : Instead(relaxed, Relax(parsed, Demand.Any, request, depth));
        // Where both find nothing, the wider one knows what the filters took.
        if (relaxed.Collected.Total <= strict.Collected.Total) return strict.Collected.Total > 0 ? Instead(relaxed, strict) : Instead(strict, relaxed);
        notices.Add(Relaxed(strict.Collected.Matched, isAlmostAll));
        if (strict.Collected.Matched == 0 && telling >= FeedbackWords) relaxed = WithFeedback(relaxed, request, depth);
        return Instead(strict, relaxed) with { PerhapsMeant = strict.PerhapsMeant };
    }

    private static Notice Relaxed(int matched, bool isAlmostAll) => (matched, isAlmostAll) switch
    {
        ( > 0, _) => new(NoticeKind.Relaxed, NoticeSentence.FewHaveAll, $"Few papers have all of these words; those with some of them follow."),
        (_, true) => new(NoticeKind.Relaxed, NoticeSentence.AllButOne, $"No paper has all of these words; these have all but one."),
        _ => new(NoticeKind.Relaxed, NoticeSentence.SomeWords, $"No paper has all of these words; these have some of them."),
    };

    /// <summary>Whether the plain words find papers without the query's other parts: then it is not their spelling that keeps it from finding any.</summary>
    private bool AreWordsFound(ParsedQuery parsed)
    {
        var words = parsed.Parts.Where(part => part is QueryNode.Word { Field: null }).ToList();
        return words.Count > 0 && words.Count < parsed.Parts.Count && matching.Count(builder.Build(words), time.Rest()) >= FewPapers;
    }

    /// <summary>Papers that have every word and pass the filters.</summary>
    public int CountAll(SearchRequest request, ParsedQuery parsed)
    {
        using var executed = Collect(parsed, parsed.Root is null ? new MatchAllDocsQuery() : builder.Build(parsed.Parts), request, 0);
        return executed.Collected.Total;
    }

    /// <summary>The one of two that is wanted; the other gives its counts back.</summary>
    private static ExecutedQuery Instead(ExecutedQuery? unwanted, ExecutedQuery wanted)
    {
        unwanted?.Dispose();
        return wanted;
    }

    private static ParsedQuery WithParts(ParsedQuery parsed, IReadOnlyList<QueryNode> parts) => parsed with { Root = parts.Count == 1 ? parts[0] : new QueryNode.All(parts) };

    private ExecutedQuery Relax(ParsedQuery parsed, Demand demand, SearchRequest request, int depth) => Collect(parsed, builder.Build(parsed.Parts, demand), request, depth);

    private ExecutedQuery WithFeedback(ExecutedQuery first, SearchRequest request, int depth)
    {
        if (request.Sort != SortOrder.Relevance) return first;
        // The words to borrow are those of the best papers, wherever the results shown begin.
        if (request.After is not null) first = Instead(first, Collect(first.Parsed, first.Query, request with { After = null }, depth));
        return Instead(first, Collect(first.Parsed, feedback.Extend(first.Query, first.Collected.Best()), request, depth)) with { Borrows = true };
    }

    private ExecutedQuery Collect(ParsedQuery parsed, Query query, SearchRequest request, int depth)
    {
        var collector = new HitCollector(columns, request, depth);
        matching.Run(query, collector.Collect, time);
        collector.Complete();
        return new ExecutedQuery(parsed, query, collector, time);
    }

    private static int TellingWords(ParsedQuery parsed)
    {
        int telling = 0;
        foreach (var part in parsed.Parts)
        {
            if (part is not QueryNode.Word { Field: null } word) continue;
            foreach (var token in word.Tokens)
                if (!token.IsCompound && !token.Word.IsStop) telling++;
        }
        return telling;
    }
}

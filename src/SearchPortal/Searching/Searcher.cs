using System.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Searching;

/// <summary>Answers questions from one open generation. Safe for any number of threads.</summary>
public sealed partial class Searcher
{
    private readonly GenerationReader generation;
    private readonly IndexSearcher lucene;
    private readonly DocumentColumns columns;
    private readonly AuthorDirectory authors;
    private readonly FacetLabels labels;
    private readonly StemStatistics statistics;
    private readonly QueryMatching matching;
    private readonly WordTree words;
    private readonly Speller speller;
    private readonly Feedback feedback;
    private readonly SecondLook secondLook;
    private readonly FacetList facetList;
    private readonly Completer completer;
    private readonly VersionSearch versions;
    private readonly Lazy<int[]> changeRows;
    private readonly Lazy<int[]> newestFirst;

    internal Searcher(GenerationReader generation)
    {
        this.generation = generation;
        lucene = new LiveSearcher(generation.Reader);
        columns = new DocumentColumns(generation.Leaf, generation.Authors);
        authors = new AuthorDirectory(generation, columns[FacetField.Author]);
        labels = new FacetLabels(generation, columns, authors);
        statistics = new StemStatistics(generation.Stems, generation.Reader.NumDocs);
        matching = new QueryMatching(new MatcherBuilder(lucene, generation.Impacts, new PhraseMatching(generation.Words, generation.Positions), columns), columns.Count);
        words = new WordTree(generation.Words);
        speller = new Speller(words, statistics.Count);
        feedback = new Feedback(statistics, Read);
        secondLook = new SecondLook(generation, columns, statistics);
        facetList = new FacetList(columns, labels);
        versions = new VersionSearch(generation, Read);
        changeRows = new Lazy<int[]>(RowsOfDocuments);
        newestFirst = new Lazy<int[]>(() => Documents(new SearchRequest { Sort = SortOrder.Newest }, SearchTime.Endless()).Documents);
        completer = new Completer(generation.Completion, new CompletionLabels(generation, columns, authors, labels));
    }

    /// <summary>Carries out a request. Never fails for what a visitor asked.</summary>
    /// <param name="request">The request.</param>
    /// <param name="withAbstracts">Whether the publications of hits have their abstracts; who shows only snippets need not wait for them.</param>
    public SearchResult Search(SearchRequest request, bool withAbstracts = true) => Search(request, new SearchTime(MostTime), withAbstracts);

    private SearchResult Search(SearchRequest request, SearchTime time, bool withAbstracts = true)
    {
        long began = Stopwatch.GetTimestamp();
        using var span = SearchTraces.Begin();
        var (asked, executed, notices) = Run(request, time: time);
        using var counts = executed;
        SearchTraces.Note(span, executed);
        if (SearchResult.LastPageOf(executed.Collected.Total, asked.Size) is int last && asked.Page > last)
        {
            asked = asked with { Page = last };
            notices.Add(new Notice(NoticeKind.Clamped, NoticeSentence.LastPage, $"There is no such page; this is the last one, page {asked.Page}."));
        }
        var (best, before) = Best(executed, asked);
        Prefetch(best, 0);
        Prefetch(best, 1);
        var highlighter = new Highlighter(executed.Wanted);
        var hits = new List<SearchHit>(best.Count);
        foreach (var ranked in best)
        {
            Prefetch(best, hits.Count + 2);
            hits.Add(Hit(ranked, before + hits.Count + 1, highlighter, withAbstracts));
        }
        var result = Result(asked, executed, notices) with { Hits = hits, End = End(executed, asked, best, before) };
        return result with { Elapsed = Stopwatch.GetElapsedTime(began) };
    }

    /// <summary>All values of one facet for a search, however many, counted as the search's own facets are. Never fails for what a visitor asked.</summary>
    public FacetListing List(FacetListRequest request)
    {
        long began = Stopwatch.GetTimestamp();
        var (asked, executed, notices) = Run(request.Search with { Page = 1 });
        using var counts = executed;
        var result = Result(asked, executed, notices);
        var listing = facetList.Page(request with { Search = asked }, executed.Collected.Counts[request.Field], result);
        return listing with { Result = result with { Elapsed = Stopwatch.GetElapsedTime(began) } };
    }

    /// <summary>What a visitor who has typed some letters may mean, the likeliest first. Never fails for what was typed.</summary>
    /// <param name="text">As far as it is typed; words in any order, the last one may be incomplete.</param>
    /// <param name="size">At most this many.</param>
    public IReadOnlyList<Completion> Complete(string text, int size) => completer.Complete(text, size);

    /// <summary>What became of a key; what is found names all other versions of its work.</summary>
    public Lookup Find(string key)
    {
        if (generation.Keys.Moved.TryGetValue(key, out string? moved)) return new Lookup.Moved(moved);
        if (generation.Keys.Withdrawn.TryGetValue(key, out long record)) return new Lookup.Gone(generation.Publications.Read(record));
        return FindDocument(key) is int doc ? new Lookup.Found(versions.Complete(Read(doc))) : new Lookup.Missing();
    }

    /// <summary>Publications like this one, the most alike first; itself and its versions never among them.</summary>
    /// <param name="publication">With its abstract.</param>
    /// <param name="count">At most this many.</param>
    /// <param name="withAbstracts">Whether they have their abstracts.</param>
    public IReadOnlyList<Publication> Related(Publication publication, int count, bool withAbstracts = true)
    {
        var authorIds = publication.Authors.Select(name => AuthorId(name, publication.Key)).ToList();
        var best = matching.Best(RelatedQuery.Build(publication, authorIds, statistics), count + 1 + publication.OtherVersions.Count, columns.Order.Places(SortOrder.Relevance), new SearchTime(MostTime));
        return [.. best.Select(hit => Read(hit.Doc, withAbstracts)).Where(other => other.Key != publication.Key && !publication.OtherVersions.Contains(other.Key)).Take(count)];
    }

    /// <summary>The place of a paper in the result a reader came from; null when the result has no such place.</summary>
    /// <param name="request">The search.</param>
    /// <param name="key">The paper.</param>
    /// <param name="position">1-based place among all results.</param>
    public ResultPlace? FindPlace(SearchRequest request, string key, int position)
    {
        if (position is < 1 or > SearchRequest.MaximumDepth) return null;
        var (asked, executed, _) = Run(request with { Page = 1 }, position + 1);
        using var counts = executed;
        if (position > executed.Collected.Total) return null;
        var best = secondLook.Rank(executed, asked.Sort, position + 1);
        return new ResultPlace(executed.Collected.Total, KeyAt(position - 2), KeyAt(position), Explain(executed, asked.Sort, key));

        string? KeyAt(int index) => index >= 0 && index < Math.Min(best.Length, SearchRequest.MaximumDepth) ? Read(best[index].Doc).Key : null;
    }

    /// <summary>Every value of a facet with the publications it has: venues and topics by label, years newest first.</summary>
    public IReadOnlyList<FacetCount> All(FacetField field) => labels.All(field);

    /// <summary>The venue of a key, the owner's or one that only publications name; null when no publication and no owner does.</summary>
    public Venue? FindVenue(string key) => labels.FindVenue(key);

    /// <summary>Label of a topic's slug as publications write it; null when none has it.</summary>
    public string? FindTopic(string slug) => labels.FindTopic(slug);

    /// <summary>The author of an id; null when there is none.</summary>
    public AuthorEntry? FindAuthor(string id) => authors.Find(id);

    /// <summary>The id under which a person who signs a publication is found: "ma-xinyin".</summary>
    public string AuthorId(PersonName name, string publicationKey) => authors.Registry.Identify(name, publicationKey);

    /// <summary>The id that an id or a name in any spelling means; null when no author has it.</summary>
    public string? FindAuthorId(string text) => authors.FindId(text);

    /// <summary>Letters that authors' family names begin with and how many each: "a" to "z", then "other".</summary>
    public IReadOnlyList<FacetCount> AuthorLetters() => authors.Letters();

    /// <summary>A page of 200 authors under a letter.</summary>
    /// <param name="letter">As <see cref="AuthorLetters"/> gives it; an unknown one has no authors.</param>
    /// <param name="page">1-based, clamped.</param>
    public AuthorListing Authors(string letter, int page) => authors.List(letter, page);

    /// <summary>The MathML of a formula, rendered when the index was built; null when it could not be rendered.</summary>
    /// <param name="tex">TeX as it stands between two dollar signs.</param>
    public string? FindMathMl(string tex) => generation.Formulas.Find(tex);

    private Explanation? Explain(ExecutedQuery executed, SortOrder sort, string key)
    {
        if (sort != SortOrder.Relevance || executed.Parsed.Root is null || FindDocument(key) is not int doc) return null;
        var time = executed.Time.Rest();
        if (matching.FindScore(executed.Query, doc, time) is not float words) return null;
        return new ScoreExplainer(matching, Builder(time), time).Explain(executed, words, doc, Read(doc), secondLook.Earned(executed.Wanted, doc));
    }

    private void Prefetch(ArraySegment<(ulong Key, int Doc)> shown, int place)
    {
        if (place < shown.Count) generation.Publications.Prefetch(columns.Record(shown[place].Doc), PublicationFile.BytesOfRecord);
    }

    private SearchHit Hit((ulong Key, int Doc) ranked, int position, Highlighter highlighter, bool withAbstract)
    {
        long record = columns.Record(ranked.Doc);
        var publication = generation.Publications.Read(record, withAbstract, out var stored);
        var (title, @abstract, matched) = highlighter.Mark(publication, stored, generation.Publications.ReadWords(record));
        return new SearchHit(publication, SortKey.Score(ranked.Key), position, title, @abstract, matched);
    }

    private int? FindDocument(string key)
    {
        var found = lucene.Search(new TermQuery(new Term(IndexSchema.Key, key)), 1);
        return found.TotalHits == 0 ? null : found.ScoreDocs[0].Doc;
    }

    private Publication Read(int doc) => Read(doc, withAbstract: true);

    private Publication Read(int doc, bool withAbstract) => generation.Publications.Read(columns.Record(doc), withAbstract, out _);
}

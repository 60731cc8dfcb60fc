using CsCheck;
using Lucene.Net.Search;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching.Matching;

/// <summary>The portal's own matching gives what Lucene gives for the same query: the same documents, in order, with the same scores.</summary>
public sealed class QueryMatchingTests(MatchedIndex index) : IClassFixture<MatchedIndex>
{
    private static readonly Gen<Query> Phrase = Gen.Select(
        Gen.Select(Gen.Int[0, MatchedIndex.Words].Select(Gen.Int[0, 99], (word, chance) => word * chance / 100), Gen.Frequency((9, Gen.Const(1)), (1, Gen.Int[2, 4]))).Array[1, 4],
        Gen.Int[1, 7], Gen.Float[0, 3], (parts, fields, boost) => MatchedIndex.Phrase(parts, fields, boost < 2 ? 1 : boost));

    private static readonly Gen<Query> Leaf = Gen.Frequency(
        (8, Gen.Int[0, MatchedIndex.Words].Select(word => (Query)new TermQuery(MatchedIndex.Word(word)))),
        (2, Gen.Select(Gen.Int[0, MatchedIndex.Words], Gen.Float[0, 3], (word, boost) => (Query)new TermQuery(MatchedIndex.Word(word)) { Boost = boost })),
        (3, Phrase),
        (1, Gen.Int[0, 3].Select(kind => (Query)new ConstantScoreQuery(new TermQuery(MatchedIndex.Kind(kind))) { Boost = kind })),
        (1, Gen.Int[0, 3].Select(kind => (Query)new TermQuery(MatchedIndex.Kind(kind)))),
        (1, Gen.Const((Query)new MatchAllDocsQuery())));

    private static readonly Gen<Occur> Demand = Gen.Int[0, 3].Select(i => new[] { Occur.MUST, Occur.SHOULD, Occur.SHOULD, Occur.MUST_NOT }[i]);

    private static readonly Gen<Query> Tree = Gen.Recursive<Query>((depth, self) => depth > 3 ? Leaf : Gen.Frequency((2, Leaf), (3, Boolean(self))));

    // Frequent words that are worth little beside rare ones: most of their documents cannot be among the best.
    private static readonly Gen<Query> Sum = Gen.Select(
        Gen.Select(Gen.Int[8, MatchedIndex.Words], Gen.Float[0.5f, 3]).Array[1, 12], Gen.Select(Gen.Int[0, 7], Gen.Float[0, 0.8f]).Array[1, 8], (rare, frequent) =>
        {
            var sum = new BooleanQuery(disableCoord: true);
            foreach (var (word, boost) in rare.Concat(frequent)) sum.Add(new TermQuery(MatchedIndex.Word(word)) { Boost = boost }, Occur.SHOULD);
            return (Query)sum;
        });

    [Fact]
    public void Any_query_finds_what_Lucene_finds_with_the_same_scores() => Tree.Sample(query => index.AssertSame(query), iter: 150, threads: 1, print: query => query.ToString());

    [Fact]
    public void A_phrase_is_found_where_Lucene_finds_it_with_the_same_score() => Phrase.Sample(index.AssertSame, iter: 120, threads: 1, print: query => query.ToString());

    [Fact]
    public void Any_of_many_words_finds_what_Lucene_finds_alone_and_among_other_parts() => Gen.Select(Gen.Int[0, 999].Array[0, 12], Gen.Int[0, 4]).Sample((words, kind) =>
        index.AssertSame(kind switch
        {
            0 => index.AnyOf(words),
            1 => new ConstantScoreQuery(index.AnyOf(words)) { Boost = 2 },
            _ => new BooleanQuery(disableCoord: true) { { new TermQuery(MatchedIndex.Word(1)), Occur.MUST }, { index.AnyOf(words), new[] { Occur.MUST, Occur.SHOULD, Occur.MUST_NOT }[kind - 2] } },
        }), iter: 60, threads: 1);

    [Fact]
    public void A_word_is_found_in_every_window() => Assert.True(index.Found(new TermQuery(MatchedIndex.Word(0))).Last().Doc > 2 * 65_536);

    [Fact]
    public void A_run_without_time_gives_what_the_first_window_has_and_says_that_it_is_not_all()
    {
        var found = new List<int>();
        var none = new SearchTime(TimeSpan.Zero);
        index.Matching.Run(new MatchAllDocsQuery(), (first, matches) => found.Add(first + matches.Count), none);

        Assert.True(none.IsShort);
        Assert.Equal([65_536], found);
    }

    [Fact]
    public void A_run_with_time_enough_says_nothing_of_it()
    {
        var time = new SearchTime(TimeSpan.FromMinutes(1));
        index.Matching.Run(new MatchAllDocsQuery(), (_, _) => { }, time);
        Assert.False(time.IsShort);
    }

    [Fact]
    public void What_is_not_wanted_is_not_found_where_the_time_did_not_allow_to_look_for_it()
    {
        var without = new BooleanQuery(disableCoord: true) { { new TermQuery(MatchedIndex.Word(0)), Occur.MUST }, { new TermQuery(MatchedIndex.Kind(1)), Occur.MUST_NOT } };
        Assert.Equal(0, index.Matching.Count(without, new SearchTime(TimeSpan.Zero)));
        Assert.NotEqual(0, index.Matching.Count(without, SearchTime.Endless()));
    }

    [Fact]
    public void The_best_are_the_first_of_all_by_score_then_by_place()
    {
        var query = new TermQuery(MatchedIndex.Word(3));
        var expected = index.Found(query).OrderByDescending(hit => hit.Score).ThenByDescending(hit => hit.Doc).Take(20).Select(hit => hit.Doc);
        Assert.Equal(expected, index.Matching.Best(query, 20, [.. Enumerable.Range(0, MatchedIndex.Documents).Select(doc => int.MaxValue - 1 - doc)], SearchTime.Endless()).Select(hit => hit.Doc));
    }

    [Fact]
    public void The_best_of_any_query_are_the_first_of_all_that_it_finds() =>
        Gen.Select(Gen.Frequency((3, Sum), (1, Tree)), Gen.Int[1, 60]).Sample(index.AssertBest, iter: 100, threads: 1, print: asked => $"{asked.Item2} of {asked.Item1}");

    private static Gen<Query> Boolean(Gen<Query> part) =>
        Gen.Select(Gen.Select(part, Demand).Array[1, 5], Gen.Int[0, 2], Gen.Bool, (clauses, least, boost) =>
        {
            var query = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = least, Boost = boost ? 1 : 0.5f };
            foreach (var (inner, occur) in clauses) query.Add(inner, occur);
            return (Query)query;
        });
}

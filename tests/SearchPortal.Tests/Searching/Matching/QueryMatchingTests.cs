using CsCheck;
using Lucene.Net.Search;

namespace SearchPortal.Tests.Searching.Matching;

/// <summary>The portal's own matching gives what Lucene gives for the same query: the same documents, in order, with the same scores.</summary>
public sealed class QueryMatchingTests(MatchedIndex index) : IClassFixture<MatchedIndex>
{
    private static readonly Gen<Query> Leaf = Gen.Frequency(
        (8, Gen.Int[0, MatchedIndex.Words].Select(word => (Query)new TermQuery(MatchedIndex.Word(word)))),
        (2, Gen.Select(Gen.Int[0, MatchedIndex.Words], Gen.Float[0, 3], (word, boost) => (Query)new TermQuery(MatchedIndex.Word(word)) { Boost = boost })),
        (1, Gen.Int[0, 3].Select(kind => (Query)new ConstantScoreQuery(new TermQuery(MatchedIndex.Kind(kind))) { Boost = kind })),
        (1, Gen.Int[0, 3].Select(kind => (Query)new TermQuery(MatchedIndex.Kind(kind)))),
        (1, Gen.Const((Query)new MatchAllDocsQuery())));

    private static readonly Gen<Occur> Demand = Gen.Int[0, 3].Select(i => new[] { Occur.MUST, Occur.SHOULD, Occur.SHOULD, Occur.MUST_NOT }[i]);

    private static readonly Gen<Query> Tree = Gen.Recursive<Query>((depth, self) => depth > 3 ? Leaf : Gen.Frequency((2, Leaf), (3, Boolean(self))));

    [Fact]
    public void Any_query_finds_what_Lucene_finds_with_the_same_scores() => Tree.Sample(query => index.AssertSame(query), iter: 150, threads: 1, print: query => query.ToString());

    [Fact]
    public void A_word_is_found_in_every_window() => Assert.True(index.Found(new TermQuery(MatchedIndex.Word(0))).Last().Doc > 2 * 65_536);

    [Fact]
    public void A_run_without_time_gives_what_the_first_window_has_and_says_that_it_is_not_all()
    {
        var found = new List<int>();
        bool isWhole = index.MatchingWithin(TimeSpan.Zero).Run(new MatchAllDocsQuery(), (first, matches) => found.Add(first + matches.Count));

        Assert.False(isWhole);
        Assert.Equal([65_536], found);
        Assert.True(index.MatchingWithin(TimeSpan.Zero).Run(new MatchAllDocsQuery(), (_, _) => { }, isPatient: true));
        Assert.True(index.Matching.Run(new MatchAllDocsQuery(), (_, _) => { }));
    }

    [Fact]
    public void The_best_are_the_first_of_all_by_score_then_by_place()
    {
        var query = new TermQuery(MatchedIndex.Word(3));
        var expected = index.Found(query).OrderByDescending(hit => hit.Score).ThenByDescending(hit => hit.Doc).Take(20).Select(hit => hit.Doc);
        Assert.Equal(expected, index.Matching.Best(query, 20, doc => int.MaxValue - 1 - doc).Select(hit => hit.Doc));
    }

    private static Gen<Query> Boolean(Gen<Query> part) =>
        Gen.Select(Gen.Select(part, Demand).Array[1, 5], Gen.Int[0, 2], Gen.Bool, (clauses, least, boost) =>
        {
            var query = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = least, Boost = boost ? 1 : 0.5f };
            foreach (var (inner, occur) in clauses) query.Add(inner, occur);
            return (Query)query;
        });
}

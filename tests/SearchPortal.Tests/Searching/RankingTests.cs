using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class RankingTests
{
    [Fact]
    public void Of_equally_good_matches_the_newer_comes_first()
    {
        using var portal = TestPortal.Of(
            Some.Publication("old", "Pruning networks", "One two three four.", year: 1999), Some.Publication("new", "Pruning networks", "One two three four five.", year: 2024));
        Assert.Equal(["new", "old"], portal.Keys("pruning networks"));
    }

    [Fact]
    public void A_newer_paper_never_comes_before_a_better_match()
    {
        using var portal = TestPortal.Of(
            Some.Publication("old", "Pruning networks", year: 1970), Some.Publication("new", "Networks", "Pruning too.", year: 2024),
            Some.Publication("unknown", "Pruning trees", year: null));
        Assert.Equal(["old", "new"], portal.Keys("pruning networks"));
    }

    [Fact]
    public void Equal_scores_are_ordered_by_year_then_key()
    {
        using var portal = TestPortal.Of(
            Some.Publication("b", "Pruning"), Some.Publication("c", "Pruning"), Some.Publication("a", "Pruning"), Some.Publication("z", "Pruning", year: 2021));
        Assert.Equal(["z", "a", "b", "c"], portal.Keys("pruning"));
    }

    [Fact]
    public void A_paper_without_a_telling_word_is_related_to_the_others_of_its_authors()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "Zymurgy", authors: "Xinyin Ma"), Some.Publication("b", "Trees", authors: "Xinyin Ma"), Some.Publication("c", "Roses"));
        var paper = portal.Search("key:a").Hits[0].Publication;
        Assert.Equal(["b"], portal.Ask(searcher => searcher.Related(paper, 3)).Select(other => other.Key));
    }

    [Fact]
    public void Papers_of_the_same_people_and_topics_are_related_before_others_with_as_many_words()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Pruning diffusion models", authors: "Xinyin Ma", topics: "Efficiency"), Some.Publication("b", "Pruning of trees", authors: "Jane Doe"),
            Some.Publication("c", "Pruning of roses", authors: "Xinyin Ma"), Some.Publication("d", "Pruning of apples", authors: "Max Roe", topics: "Efficiency"),
            Some.Publication("e", "Cooking"));
        var paper = portal.Search("key:a").Hits[0].Publication;
        var related = portal.Ask(searcher => searcher.Related(paper, 3)).Select(other => other.Key).ToList();
        Assert.Equal(["c", "d"], related.Take(2).Order());
        Assert.Equal("b", related[2]);
    }

    [Fact]
    public void The_first_ten_are_the_same_on_a_page_of_ten_and_on_one_of_all()
    {
        string[] words = ["pruning", "networks", "of", "deep", "graph", "müller", "xinyin", "trees", "roses", "llm"];
        string Some(Random random, int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most)).Select(_ => words[Math.Min(random.Next(words.Length), random.Next(words.Length))]));
        var drawn = new Random(7);
        using var portal = TestPortal.Of([.. Enumerable.Range(0, 300).Select(i => SearchPortal.Tests.Some.Publication(
            $"p{i}", $"{Some(drawn, 8)}{(i % 9 == 0 ? ": " : " ")}{Some(drawn, 4)}", Some(drawn, 40), year: i % 11 == 0 ? null : 1990 + drawn.Next(30), authors: $"{Some(drawn, 3)} Müller, Xinyin {Some(drawn, 2)}"))]);
        Gen.Int[0, words.Length - 1].Array[1, 6].Sample(asked =>
        {
            string text = string.Join(' ', asked.Select(i => words[i]));
            var (ten, all) = portal.Ask(searcher => (searcher.Search(new SearchRequest { Text = text, Size = 10 }), searcher.Search(new SearchRequest { Text = text, Size = 200 })));
            Assert.Equal(all.Hits.Take(10).Select(hit => (hit.Publication.Key, hit.Score)), ten.Hits.Select(hit => (hit.Publication.Key, hit.Score)));
        }, iter: 300);
    }
}

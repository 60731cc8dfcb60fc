using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("pruning diffusion models")]
    [InlineData("diffusion")]
    [InlineData("\"diffusion models\" -trees xinyin")]
    [InlineData("title:pruning (diffusion OR caching) mod*")]
    [InlineData("how does one prune large models of diffusion by cleverness")]
    [InlineData("DiffPrune")]
    [InlineData("the of")]
    public void The_points_of_all_reasons_are_the_score(string query)
    {
        using var portal = Portal();
        var result = portal.Search(query);
        Assert.NotEmpty(result.Hits);
        foreach (var hit in result.Hits)
        {
            var explanation = Explain(portal, new SearchRequest { Text = query }, hit.Publication.Key, hit.Position);
            Assert.NotNull(explanation);
            Assert.Equal(hit.Score, explanation.Score, 0.02f);
            Assert.Equal(hit.Score, explanation.Reasons.Sum(reason => reason.Points), 0.05f);
        }
    }

    [Fact]
    public void A_reason_says_where_the_paper_has_the_words()
    {
        using var portal = Portal();
        var reasons = Explain(portal, new SearchRequest { Text = "diffusion models xinyin ma" }, "a")!.Reasons;
        Assert.Contains(reasons, reason => reason.Part == "diffusion" && reason.Places.SequenceEqual([(MatchPlace.Title, 1), (MatchPlace.Abstract, 2)]) && reason.Points > 0);
        Assert.Contains(reasons, reason => reason.Part == "xinyin" && reason.Places.SequenceEqual([(MatchPlace.Authors, 1)]));
        Assert.Contains(reasons, reason => reason.Kind == ReasonKind.Author);
    }

    [Fact]
    public void What_the_search_does_not_find_has_no_explanation()
    {
        using var portal = Portal();
        Assert.Null(Explain(portal, new SearchRequest { Text = "caching" }, "a"));
        Assert.Null(Explain(portal, new SearchRequest { Text = "caching" }, "nobody"));
        Assert.Null(Explain(portal, new SearchRequest(), "a"));
        Assert.Null(Explain(portal, new SearchRequest { Text = "caching", Sort = SortOrder.Newest }, "b"));
    }

    private static Explanation? Explain(TestPortal portal, SearchRequest request, string key, int position = 1)
    {
        var place = portal.Ask(searcher => searcher.FindPlace(request, key, position));
        Assert.NotNull(place);
        return place.Explanation;
    }

    private static TestPortal Portal() => TestPortal.Of(
        Some.Publication("a", "DiffPrune: pruning diffusion models", "We prune diffusion models. Diffusion is slow.", authors: "Xinyin Ma"),
        Some.Publication("b", "Caching models of the world", "Layer caching helps diffusion.", authors: "Jane Doe"),
        Some.Publication("c", "Trees", "Diffusion models of trees, with caching.", authors: "Xinyin Roe"));
}

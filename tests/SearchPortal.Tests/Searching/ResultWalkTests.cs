using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class ResultWalkTests
{
    private static readonly string[] Words = ["graph", "neural", "pruning", "of", "deep", "networks", "without", "labels"];

    [Theory]
    [InlineData("", SortOrder.Relevance)]
    [InlineData("", SortOrder.Title)]
    [InlineData("graph pruning", SortOrder.Relevance)]
    [InlineData("neural", SortOrder.Oldest)]
    [InlineData("neural", SortOrder.Newest)]
    [InlineData("networks without labels that learn deep", SortOrder.Relevance)]
    [InlineData("pruningg", SortOrder.Relevance)]
    public void A_walk_goes_through_all_pages_in_their_order(string text, SortOrder sort)
    {
        using var portal = Portal(1_500);
        var request = new SearchRequest { Text = text, Sort = sort, Size = 100 };

        string[] walked = portal.Ask(searcher => searcher.Walk(request).Read().Select(paper => paper.Key).ToArray());

        Assert.Equal(Paged(portal, request), walked);
        Assert.Equal(portal.Search(request).Total, walked.Length);
        Assert.Equal(walked, Continued(portal, request));
    }

    [Fact]
    public void Parts_joined_are_the_whole()
    {
        using var portal = Portal(30);

        portal.Ask(searcher =>
        {
            var walk = searcher.Walk(new SearchRequest());
            string[] joined = [.. new[] { 0, 8, 16, 24, 32 }.SelectMany(skip => walk.Read(skip, 8)).Select(paper => paper.Key)];
            Assert.Equal(walk.Read().Select(paper => paper.Key), joined);
            return walk.Total;
        });
    }

    [Fact]
    public void Filters_narrow_a_walk()
    {
        using var portal = Portal(60);
        var request = new SearchRequest { Text = "neural", Selections = [new(FacetField.Year, "2003")] };

        Assert.All(portal.Ask(searcher => searcher.Walk(request).Read().ToList()), paper => Assert.Equal(2003, paper.Year));
        Assert.Equal(portal.Search(request).Total, portal.Ask(searcher => searcher.Walk(request).Total));
    }

    private static TestPortal Portal(int papers)
    {
        var random = new Random(7);
        return TestPortal.Of([.. Enumerable.Range(0, papers).Select(i => Some.Publication(
            key: $"paper{i:0000}", year: 2000 + (i % 10), title: $"{string.Join(' ', Enumerable.Range(0, 6).Select(_ => Words[random.Next(Words.Length)]))} {i}"))]);
    }

    private static string[] Paged(TestPortal portal, SearchRequest request) =>
        [.. Enumerable.Range(1, Math.Max(1, portal.Search(request).LastPage)).SelectMany(page => portal.Search(request with { Page = page }).Hits).Select(hit => hit.Publication.Key)];

    /// <summary>A long page, and then from the last result on to what follows it.</summary>
    private static List<string> Continued(TestPortal portal, SearchRequest request)
    {
        var result = portal.Search(request with { Size = 300 });
        var keys = result.Hits.Select(hit => hit.Publication.Key).ToList();
        while (result.End is { } end)
        {
            result = portal.Search(request with { After = end });
            Assert.Equal(Enumerable.Range(keys.Count + 1, result.Hits.Count), result.Hits.Select(hit => hit.Position));
            keys.AddRange(result.Hits.Select(hit => hit.Publication.Key));
        }
        return keys;
    }
}

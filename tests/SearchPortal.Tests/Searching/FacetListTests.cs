using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class FacetListTests
{
    [Fact]
    public void All_values_are_listed_page_by_page_most_papers_first()
    {
        using var portal = Crowd(250);

        var first = List(portal, new(new SearchRequest(), FacetField.Author));
        var last = List(portal, new(new SearchRequest(), FacetField.Author) { Page = 99 });

        Assert.Equal((250, 3), (first.Total, first.LastPage));
        Assert.Equal("A Zed000 2", Shown(first).First());
        Assert.Equal(100, first.Values.Count);
        Assert.Equal((3, 50), (last.Request.Page, last.Values.Count));
    }

    [Fact]
    public void By_name_authors_stand_by_family_name_venues_by_label_and_years_newest_first()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", authors: "Zoe Alm, Ann Öz", venue: "zebra", year: 2019), Some.Publication("b", authors: "Ann Öz", venue: "alpha", year: 2020));

        Assert.Equal(["Zoe Alm 1", "Ann Öz 2"], Shown(List(portal, new(new SearchRequest(), FacetField.Author) { Order = FacetOrder.Name })));
        Assert.Equal(["ALPHA 1", "ZEBRA 1"], Shown(List(portal, new(new SearchRequest(), FacetField.Venue) { Order = FacetOrder.Name })));
        Assert.Equal(["2020 1", "2019 1"], Shown(List(portal, new(new SearchRequest(), FacetField.Year) { Order = FacetOrder.Name })));
    }

    [Theory]
    [InlineData("scho", "Bernhard Schölkopf 1")]
    [InlineData("SCHÖL bern", "Bernhard Schölkopf 1")]
    [InlineData("kopf", "")]
    [InlineData("m", "Xinyin Ma 1|Max Otto 1")]
    [InlineData("马", "Xinyin Ma 1")]
    [InlineData("- *?", "Bernhard Schölkopf 1|Xinyin Ma 1|Max Otto 1")]
    [InlineData("\0\uD800", "Bernhard Schölkopf 1|Xinyin Ma 1|Max Otto 1")]
    public void A_filter_finds_beginnings_of_words_in_any_spelling(string filter, string expected)
    {
        using var portal = new TestPortal();
        portal.WritePublications(Some.Publication("a", authors: "Bernhard Schölkopf, Xinyin Ma, Max Otto")).Write("authors.yaml", "- name: Xinyin Ma\n  variants: [马欣尹]\n");
        portal.Build();

        var listing = List(portal, new(new SearchRequest(), FacetField.Author) { Filter = filter });

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(), Shown(listing).Order());
    }

    [Fact]
    public void Counts_leave_the_facets_own_choice_out_and_keep_all_others()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Pruning", venue: "icml", year: 2020), Some.Publication("b", "Pruning", venue: "cvpr", year: 2020),
            Some.Publication("c", "Pruning", venue: "cvpr", year: 2021), Some.Publication("d", "Caching", venue: "eccv", year: 2020));
        var search = new SearchRequest { Text = "pruning", Selections = [new(FacetField.Venue, "icml"), new(FacetField.Venue, "eccv"), new(FacetField.Year, "2020")] };

        var listing = List(portal, new(search, FacetField.Venue));

        Assert.Equal(["cvpr 1 False", "icml 1 True", "eccv 0 True"], listing.Values.Select(value => $"{value.Value} {value.Count} {value.Selected}"));
        Assert.Equal(1, listing.Result.Total);
    }

    [Fact]
    public void An_index_without_papers_has_an_empty_list()
    {
        using var portal = TestPortal.Of();

        var listing = List(portal, new(new SearchRequest { Selections = [new(FacetField.Author, "nobody")] }, FacetField.Author) { Filter = "x" });

        Assert.Equal((0, 1), (listing.Total, listing.LastPage));
    }

    private static TestPortal Crowd(int authors) => TestPortal.Of(
        Some.Publication("a", authors: string.Join(", ", Enumerable.Range(0, authors).Select(i => $"A Zed{i:000}"))), Some.Publication("b", authors: "A Zed000"));

    private static FacetListing List(TestPortal portal, FacetListRequest request) => portal.Ask(searcher => searcher.List(request));

    private static IEnumerable<string> Shown(FacetListing listing) => listing.Values.Select(value => $"{value.Label} {value.Count}");
}

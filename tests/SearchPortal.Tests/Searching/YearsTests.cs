using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class YearsTests : IDisposable
{
    private readonly TestPortal portal = TestPortal.Of(
        Some.Publication("a", "Graph cuts", year: 2020, venue: "icml", authors: "Ada Lovelace, Jane Doe, Max Roe", topics: "Graphs, Cuts"),
        Some.Publication("b", "Graph trees", year: 2021, venue: "icml", authors: "Ada Lovelace, Jane Doe, Max Roe", topics: "Graphs"),
        Some.Publication("c", "Tree cuts", year: 2021, venue: "uai", authors: "Ada Lovelace, Jane Doe, Eve Poe"),
        Some.Publication("d", "Old cuts", year: null, venue: "uai", authors: "Jane Doe, Max Roe"));

    public void Dispose() => portal.Dispose();

    [Fact]
    public void A_facet_by_year_counts_each_value_in_each_year()
    {
        var venues = portal.Ask(searcher => searcher.ByYear(FacetField.Venue, 10));
        var topics = portal.Ask(searcher => searcher.ByYear(FacetField.Topic, 1));

        Assert.Equal([("icml", 2, "2020:1 2021:1"), ("uai", 2, "2021:1")], venues.Select(Told));
        Assert.Equal([("graphs", 2, "2020:1 2021:1")], topics.Select(Told));
    }

    [Fact]
    public void An_author_has_venues_by_year_of_the_authors_papers_alone() =>
        Assert.Equal([("icml", 2, "2020:1 2021:1"), ("uai", 1, "2021:1")], portal.Ask(searcher => searcher.ByYear(FacetField.Venue, "lovelace-ada", 10)).Select(Told));

    [Fact]
    public void Co_authors_come_with_the_papers_that_they_share_with_the_author_and_one_another()
    {
        var company = portal.Ask(searcher => searcher.WrittenWith("lovelace-ada", 2));

        Assert.Equal([("doe-jane", 3), ("roe-max", 2)], company.Authors.Select(author => (author.Value, author.Count)));
        Assert.Equal([new CoAuthorPair(0, 1, 2)], company.Pairs);
    }

    [Fact]
    public void Nobody_has_no_company() => Assert.Empty(portal.Ask(searcher => searcher.WrittenWith("nobody", 20)).Authors);

    [Fact]
    public void Searches_are_compared_over_all_years()
    {
        var trend = portal.Ask(searcher => searcher.Compare(TrendUrl.Parse("?q=cuts&q=graph&venue=icml&year=2020").Request));

        Assert.Equal([1, 2], trend.Results.Select(result => result.Total));
        Assert.Equal(2, trend.Whole.Total);
    }

    [Theory]
    [InlineData("q=a&q=b&venue=icml&literal=1&by=share")]
    [InlineData("q=a+b")]
    [InlineData("")]
    public void A_comparison_is_its_address(string query) => Assert.Equal(query, TrendUrl.Format(TrendUrl.Parse(query).Request));

    [Fact]
    public void An_address_of_a_comparison_keeps_neither_years_nor_pages() =>
        Assert.Equal("q=a&topic=x", TrendUrl.Format(TrendUrl.Parse("?q=a&q=+&q=a&topic=x&year=2020&from=1990&page=3&sort=title&size=50").Request));

    private static (string Value, int Count, string Years) Told(ValueYears value) =>
        (value.Value, value.Count, string.Join(' ', value.Years.Select(year => $"{year.Key}:{year.Value}")));
}

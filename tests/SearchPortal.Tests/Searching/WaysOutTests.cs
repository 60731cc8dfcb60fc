using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class WaysOutTests
{
    private static readonly Publication[] Papers =
    [
        Some.Publication("a", "Pruning large networks", venue: "icml", year: 2020, authors: "Xinyin Ma") with { Links = [new("pdf", "https://example.org/a.pdf")] },
        Some.Publication("b", "Pruning trees", venue: "icml", year: 2021, authors: "Xinyin Ma"),
        Some.Publication("c", "Pruning roses", venue: "cvpr", year: 2021, authors: "Jane Doe"),
        Some.Publication("d", "Caching layers", venue: "cvpr", year: 2022, authors: "Jane Doe"),
    ];

    [Theory]
    [InlineData("q=pruning&venue=cvpr&author=ma-xinyin", "Venue 2|Author 1|all 3")]
    [InlineData("q=pruning&year=1990..1999", "Year 3")]
    [InlineData("q=pruning&year=2022", "Year 3")]
    [InlineData("q=pruning&venue=cvpr&has=pdf", "Venue 1|pdf 1|all 3")]
    [InlineData("venue=icml&-year=2020&has=pdf", "Year 1|pdf 1|all 4")]
    [InlineData("q=pruning&venue=nowhere&author=nobody", "all 3")]
    [InlineData("q=quantisation&venue=cvpr&literal=1", "")]
    [InlineData("q=quantisation", "")]
    public void An_empty_result_tells_which_filters_emptied_it(string query, string expected)
    {
        using var portal = TestPortal.Of(Papers);

        var result = portal.Search(SearchUrl.Parse(query).Request);

        Assert.Equal(0, result.Total);
        Assert.Equal(expected, string.Join('|', result.WaysOut.Where(way => way is not WayOut.WithoutPart).Select(Shown)));
    }

    [Fact]
    public void A_result_with_papers_needs_no_way_out()
    {
        using var portal = TestPortal.Of(Papers);

        Assert.Empty(portal.Search("pruning").WaysOut);
    }

    [Fact]
    public void Each_part_of_the_query_is_left_out_in_turn_the_best_first()
    {
        using var portal = TestPortal.Of(Papers);

        var result = portal.Search("\"large roses\" author:ma -trees");

        Assert.Equal(["“large roses” 1"], result.WaysOut.Select(Shown));
        Assert.Equal("author:ma -trees", Assert.Single(result.WaysOut).Request.Text);
    }

    [Theory]
    [InlineData("q=title:pruning+%22large+roses%22&venue=acl&year=1990..1995", "“large roses” 3")]
    [InlineData("q=title:pruning+%22large+roses%22+%22deep+fish%22", "only pruning 3")]
    [InlineData("q=title:pruning+%22large+roses%22+%22deep+fish%22&venue=acl", "only pruning 3")]
    public void Where_leaving_out_one_thing_is_not_enough_more_is_left_out(string query, string expected)
    {
        using var portal = TestPortal.Of(Papers);

        var ways = portal.Search(SearchUrl.Parse(query).Request).WaysOut;

        Assert.Equal(expected, string.Join('|', ways.Select(Shown)));
        Assert.All(ways, way => Assert.Equal(way.Total, portal.Search(way.Request).Total));
    }

    [Fact]
    public void A_search_of_words_as_typed_is_offered_the_nearest_spelling()
    {
        using var portal = TestPortal.Of(Papers);

        var way = Assert.Single(portal.Search(new SearchRequest { Text = "prunning", Literal = true }).WaysOut);

        Assert.Equal("pruning 3", Shown(way));
        Assert.False(way.Request.Literal);
    }

    [Theory]
    [InlineData("q=pruning&venue=cvpr&author=ma-xinyin")]
    [InlineData("q=prunning&venue=cvpr&author=ma-xinyin")]
    [InlineData("q=pruning+elephants+and+large+grey+animals&year=1990&has=pdf")]
    [InlineData("q=%22large+roses%22+pruning+networks+trees+layers")]
    [InlineData("q=caching+-layers")]
    [InlineData("q=author:ma+title:caching&year=2020..2021")]
    [InlineData("q=prunning&literal=1&venue=icml")]
    [InlineData("q=(roses+OR+trees)+large&-author=ma-xinyin&year=2020..")]
    public void Every_way_out_finds_as_many_papers_as_it_says(string query)
    {
        using var portal = TestPortal.Of(Papers);

        var ways = portal.Search(SearchUrl.Parse(query).Request).WaysOut;

        Assert.NotEmpty(ways);
        Assert.All(ways, way => Assert.Equal(way.Total, portal.Search(SearchUrl.Parse(SearchUrl.Format(way.Request)).Request).Total));
    }

    private static string Shown(WayOut way) => way switch
    {
        WayOut.WithoutFacet without => $"{without.Field} {without.Total}",
        WayOut.WithoutLink without => $"{without.Kind} {without.Total}",
        WayOut.WithoutFilters => $"all {way.Total}",
        WayOut.WithoutPart without => $"{without.Part.Text} {without.Total}",
        WayOut.OnlyPart only => $"only {only.Part.Text} {only.Total}",
        WayOut.OtherSpelling other => $"{other.Text} {other.Total}",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };
}

using System.Net;

namespace SearchPortal.Web.Tests.Search;

public sealed class SearchTests(Portal portal)
{
    [Fact]
    public async Task A_hit_shows_its_words_marked()
    {
        var page = await portal.PageAsync("/search?q=accelerating");

        Assert.Equal(["DeepCache: Accelerating Diffusion Models for Free"], page.Texts(".papers h3"));
        Assert.Equal(["Accelerating"], page.Texts(".papers h3 mark"));
        Assert.StartsWith("1 paper,", page.Text("[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_leads_to_the_reasons_for_its_place_unless_the_order_is_another()
    {
        var page = await portal.PageAsync("/search?q=accelerating");
        var newest = await portal.PageAsync("/search?q=accelerating&sort=newest");
        string why = page.Attribute(".paper .facts a:last-child", "href")!;

        Assert.Equal("/papers/deepcache?q=accelerating&at=1&explain=1", why);
        Assert.True((await portal.PageAsync(why)).QuerySelector(".why")!.HasAttribute("open"));
        Assert.DoesNotContain("explain", newest.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_go_through_all_results()
    {
        var first = await portal.PageAsync("/search?q=pruning");
        var last = await portal.PageAsync("/search?q=pruning&page=5");

        Assert.StartsWith("1–10 of 45 papers", first.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("/search?q=pruning&page=2", first.Attribute("a[rel=next]", "href"));
        Assert.Equal("41", last.Attribute("ol.papers", "start"));
        Assert.Equal(5, last.QuerySelectorAll(".papers > li").Length);
        Assert.Null(last.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_the_last_and_says_so()
    {
        var page = await portal.PageAsync("/search?q=pruning&page=99");

        Assert.Equal(5, page.QuerySelectorAll(".papers > li").Length);
        Assert.Single(page.QuerySelectorAll(".notices li"));
    }

    [Fact]
    public async Task Filters_stand_as_chips_that_take_them_away()
    {
        var page = await portal.PageAsync("/search?q=pruning&venue=cvpr&-author=ma-xinyin&year=2010..2020");

        Assert.Equal(["CVPR ×", "not Xinyin Ma ×", "2010–2020 ×", "Clear all"], page.Texts(".chips:not(.words) li"));
        Assert.Equal("/search?q=pruning&-author=ma-xinyin&year=2010..2020", page.Attribute(".chips:not(.words) a", "href"));
        Assert.Equal("/search?q=pruning", page.Attribute(".chips .clear", "href"));
    }

    [Fact]
    public async Task The_page_says_how_the_search_was_understood_and_each_part_can_be_removed()
    {
        var page = await portal.PageAsync("/search?q=diffusion+pruning+-survey+venue:cvpr+year:>%3D2020&sort=newest&page=2");

        Assert.Equal(["with diffusion ×", "pruning ×", "without survey ×", "in venue cvpr ×", "since 2020 ×"], page.Texts(".words li"));
        Assert.Equal("/search?q=pruning+-survey+venue%3Acvpr+year%3A2020..&sort=newest", page.Attribute(".words a", "href"));
        Assert.Equal("Remove from the search: with diffusion", page.Attribute(".words a", "aria-label"));
    }

    [Fact]
    public async Task One_plain_word_needs_no_explanation() => Assert.Empty((await portal.PageAsync("/search?q=pruning&page=2")).QuerySelectorAll(".words"));

    [Fact]
    public async Task A_long_search_is_told_in_words_without_flooding_the_page()
    {
        var page = await portal.PageAsync($"/search?q={string.Join('+', Enumerable.Range(0, 60).Select(i => $"w{i}"))}");

        Assert.Equal(12, page.QuerySelectorAll("ul.words:not(details *) li").Length);
        Assert.Equal("and 48 more", page.Text("details.words summary"));
        Assert.Equal(48, page.QuerySelectorAll("details.words li").Length);
    }

    [Fact]
    public async Task Facet_values_are_links_that_choose_and_leave_out()
    {
        var page = await portal.PageAsync("/search?q=pruning&page=2");

        Assert.Equal("/search?q=pruning&year=2025", page.Attribute(".facet .values a", "href"));
        Assert.Equal("/search?q=pruning&-year=2025", page.Attribute(".facet .values .exclude", "href"));
        Assert.All(page.QuerySelectorAll(".facet a"), link => Assert.Equal("nofollow", link.GetAttribute("rel")));
    }

    [Fact]
    public async Task A_search_form_keeps_the_filters()
    {
        var page = await portal.PageAsync("/search?q=pruning&venue=cvpr&sort=newest&page=2");

        Assert.Equal("pruning", page.Attribute("main form.search input[type=search]", "value"));
        Assert.Equal("cvpr", page.Attribute("main form.search input[name=venue]", "value"));
        Assert.Equal("newest", page.Attribute("main form.search input[name=sort]", "value"));
        Assert.Null(page.QuerySelector("main form.search input[name=page]"));
    }

    [Fact]
    public async Task Links_of_the_papers_are_a_facet_whose_choices_must_all_hold()
    {
        var page = await portal.PageAsync("/search?q=deepcache&has=pdf");

        var group = page.QuerySelectorAll(".facet").Single(facet => facet.QuerySelector("h2")!.TextContent == "With a link to");
        Assert.Contains("PDF 1", group.Texts("li"));
        Assert.Equal("/search?q=deepcache", group.Attribute("[aria-current]", "href"));
        Assert.All(group.QuerySelectorAll("a:not([aria-current])"), link => Assert.StartsWith("/search?q=deepcache&has=", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(group.QuerySelectorAll(".exclude"));
    }

    [Fact]
    public async Task Nothing_found_offers_the_search_without_the_filters_that_emptied_it()
    {
        var page = await portal.PageAsync("/search?q=pruning&author=ma-xinyin&year=2030..");

        Assert.Equal("Nothing was found", page.Text(".empty h2"));
        Assert.Contains("Without all filters: 45 papers", page.Texts(".ways li"));
        Assert.Equal("/search?q=pruning", page.QuerySelectorAll(".ways a")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_found_offers_the_search_without_a_part_of_the_query()
    {
        var page = await portal.PageAsync("/search?q=%22deep+fish%22+accelerating");

        Assert.Equal(["Without “deep fish”: 1 paper"], page.Texts(".ways li"));
        Assert.Equal("/search?q=accelerating", page.Attribute(".ways a", "href"));
    }

    [Theory]
    [InlineData("/search?q=%22deep+fish%22+accelerating&year=1900", "Without “deep fish”, without filters: 1 paper")]
    [InlineData("/search?q=%22deep+fish%22+%22cold+sea%22+accelerating&year=1900", "Only “accelerating”, without filters: 1 paper")]
    public async Task Nothing_found_is_no_dead_end_where_words_and_filters_fail_together(string search, string way)
    {
        var page = await portal.PageAsync(search);

        Assert.Equal([way], page.Texts(".ways li"));
        Assert.Equal("/search?q=accelerating", page.Attribute(".ways a", "href"));
    }

    [Fact]
    public async Task Result_pages_are_followed_but_not_listed() =>
        Assert.Equal("noindex, follow", (await portal.PageAsync("/search?q=pruning")).Attribute("meta[name=robots]", "content"));

    [Fact]
    public async Task The_page_that_searches_begin_at_is_listed_and_says_what_it_is()
    {
        var page = await portal.PageAsync("/search");

        Assert.Null(page.Attribute("meta[name=robots]", "content"));
        Assert.StartsWith("Search ", page.Attribute("meta[name=description]", "content"), StringComparison.Ordinal);
        Assert.NotNull((await portal.PageAsync("/search?year=2024")).Attribute("meta[name=robots]", "content"));
    }

    [Theory]
    [InlineData("page=abc&size=-1&sort=foo&year=x&type=poem")]
    [InlineData("q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("q=%00%01%1f%7f&venue=%00")]
    [InlineData("q=foo:(&q=%22x&q=a+AND")]
    [InlineData("q=*&q=?&venue=*&venue=a&venue=a&author=")]
    [InlineData("=&&&=%&%ZZ=%ZZ")]
    [InlineData("q=%ED%A0%80%F0%9F")]
    [InlineData("size=0")]
    [InlineData("size=1000&page=10000&facets=1000")]
    [InlineData("at=5&from=2020&to=1990")]
    public async Task Any_query_string_gives_a_page(string query)
    {
        using var response = await portal.Visitor.GetAsync($"/search?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("\"a ")]
    [InlineData("马")]
    [InlineData("a* ")]
    [InlineData("NOT ")]
    public async Task A_search_of_ten_thousand_characters_gives_a_page(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));

        var page = await portal.PageAsync($"/search?q={Uri.EscapeDataString(text)}");

        Assert.Contains("The search was longer than 2,000 characters; the rest was left out.", page.Texts(".notices li"));
    }
}

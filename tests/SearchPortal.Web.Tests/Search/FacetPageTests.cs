namespace SearchPortal.Web.Tests.Search;

public sealed class FacetPageTests(Portal portal)
{
    [Fact]
    public async Task A_long_facet_leads_to_the_page_of_all_its_values()
    {
        var search = await portal.PageAsync("/search?q=many");
        Assert.Equal("All 450 authors", search.Text(".facet p:not(.year-axis)"));
        string more = search.Attribute(".facet p a", "href")!;

        var page = await portal.PageAsync(more);

        Assert.Equal("/search/facet?field=author&q=many", more);
        Assert.Equal("Authors", page.Text("h1"));
        Assert.Equal("noindex, follow", page.Attribute("meta[name=robots]", "content"));
        Assert.Equal("/search?q=many", page.Attribute(".trail a:last-child", "href"));
        Assert.Equal(100, page.QuerySelectorAll(".values li").Length);
        Assert.Equal($"{more}&page=5", page.QuerySelectorAll(".paging a[aria-label]")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task A_value_narrows_the_search_is_taken_back_or_is_left_out()
    {
        var page = await portal.PageAsync("/search/facet?field=year&q=pruning&year=2011&year=2012&venue=cvpr");

        Assert.Equal("/search?q=pruning&venue=cvpr&year=2012", page.Attribute(".values [aria-current]", "href"));
        Assert.Equal("/search?q=pruning&venue=cvpr&year=1981&year=2011&year=2012", page.Attribute(".values a", "href"));
        Assert.Equal("/search?q=pruning&venue=cvpr&year=2011&year=2012&-year=1981", page.Attribute(".values .exclude", "href"));
        Assert.Equal(["CVPR ×", "2011 ×", "2012 ×", "Clear all"], page.Texts(".chips:not(.words) li"));
    }

    [Fact]
    public async Task The_list_has_a_filter_of_its_own()
    {
        var page = await portal.PageAsync("/search/facet?field=author&q=caching&filter=MA+x");

        Assert.Equal(["Xinyin Ma"], page.Texts(".values a:not(.exclude)"));
        Assert.Equal("1 author like “MA x”", page.Text("[role=status]"));
        Assert.Equal("author", page.Attribute("form.filter input[name=field]", "value"));
        Assert.Equal("caching", page.Attribute("form.filter input[name=q]", "value"));
        Assert.Equal("/search/facet?field=author&q=caching", page.Attribute("form.filter a", "href"));
    }

    [Fact]
    public async Task The_list_has_two_orders()
    {
        var page = await portal.PageAsync("/search/facet?field=year&q=pruning&order=name");

        Assert.Equal(page.Texts(".values a:not(.exclude)").OrderDescending(), page.Texts(".values a:not(.exclude)"));
        Assert.Equal(["Newest"], page.Texts("nav[aria-label=Order] [aria-current]"));
        Assert.Equal("/search/facet?field=year&q=pruning", page.Attribute("nav[aria-label=Order] a", "href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?field=%00&order=%00&filter=%00%ED%A0%80&page=-1")]
    [InlineData("?field=author&filter=%3Cscript%3Ealert(1)%3C/script%3E&page=10000")]
    [InlineData("?field=type&q=%22(OR&has=%00&facets=1000&size=0")]
    public async Task Any_query_string_gives_a_page(string query)
    {
        using var response = await portal.Visitor.GetAsync($"/search/facet{query}", TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode);
        Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}

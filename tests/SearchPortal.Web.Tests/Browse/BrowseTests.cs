namespace SearchPortal.Web.Tests.Browse;

public sealed class BrowseTests(Portal portal)
{
    [Fact]
    public async Task A_venue_lists_its_papers_newest_first_and_its_years()
    {
        var page = await portal.PageAsync("/venues/cvpr");

        Assert.Equal("CVPR", page.Text("h1"));
        Assert.Equal("1–20 of 46 papers", page.Text(".bar p"));
        Assert.Equal("Pruning Networks, Part 45", page.Texts(".papers h3")[0]);
        Assert.Equal("/venues/cvpr/2025", page.Attribute(".details .group a", "href"));
        Assert.Equal("/venues/cvpr?page=2", page.Attribute("a[rel=next]", "href"));
    }

    [Fact]
    public async Task A_year_of_a_venue_marks_itself_among_the_years()
    {
        var page = await portal.PageAsync("/venues/cvpr/2024");

        Assert.Equal("2 papers", page.Text(".bar p"));
        Assert.Equal("2024", page.Text(".group [aria-current=page]"));
        Assert.True(page.QuerySelectorAll(".group a").Length > 10);
    }

    [Fact]
    public async Task An_author_has_papers_co_authors_and_spellings()
    {
        var page = await portal.PageAsync("/authors/ma-xinyin");

        Assert.Equal("Xinyin Ma", page.Text("h1"));
        Assert.Equal("2 papers", page.Text(".bar p"));
        Assert.Equal(["Co-authors", "Venues"], page.Texts(".group h2"));
        Assert.Equal("/authors/fang-gongfan", page.Attribute(".group a", "href"));
        Assert.Contains("马欣尹", page.Text(".note"), StringComparison.Ordinal);
        Assert.Equal("https://orcid.org/0000-0002-1825-0097", page.Attribute(".buttons a", "href"));
    }

    [Fact]
    public async Task An_author_nobody_vouches_for_may_be_several() =>
        Assert.Contains("several people", (await portal.PageAsync("/authors/lovelace-ada")).Text(".note"), StringComparison.Ordinal);

    [Fact]
    public async Task Many_authors_are_paged_by_letter()
    {
        var page = await portal.PageAsync("/authors/f?page=2");

        Assert.Equal(200, page.QuerySelectorAll(".directory li").Length);
        Assert.Equal("/authors/f?page=3", page.Attribute("a[rel=next]", "href"));
        Assert.Equal("F", page.Text(".letters [aria-current]"));
    }

    [Fact]
    public async Task A_listing_can_be_searched()
    {
        var page = await portal.PageAsync("/topics/diffusion-models");

        Assert.Equal("diffusion-models", page.Attribute(".bar form input[name=topic]", "value"));
    }
}

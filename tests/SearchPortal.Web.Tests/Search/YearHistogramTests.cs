namespace SearchPortal.Web.Tests.Search;

public sealed class YearHistogramTests(Portal portal)
{
    [Fact]
    public async Task Each_year_is_a_bar_that_chooses_it_and_years_without_papers_keep_their_place()
    {
        var page = await portal.PageAsync("/search?q=title:paper");

        Assert.Equal(["2021: 1 paper", "", "2023: 1 paper"], page.Texts(".year-bars li"));
        Assert.Equal("/search?q=title%3Apaper&year=2021", page.Attribute(".year-bars a", "href"));
        Assert.Equal("0%", page.Attribute(".year-bars rect", "y"));
        Assert.Equal(["2023", "2021"], page.Texts(".facet:has(.year-bars) .values a:not(.exclude)"));
    }

    [Fact]
    public async Task Chosen_years_are_marked_and_taken_back_and_the_other_bars_keep_their_counts()
    {
        var page = await portal.PageAsync("/search?q=title:paper&year=2021&-year=2023");

        Assert.Equal(["2021: 1 paper", "", "2023: 1 paper, left out"], page.Texts(".year-bars li"));
        Assert.Equal(["/search?q=title%3Apaper&-year=2023", "/search?q=title%3Apaper&year=2021"], page.QuerySelectorAll(".year-bars a").Select(bar => bar.GetAttribute("href")));
        Assert.Equal("2021: 1 paper", page.Text(".year-bars [aria-current]"));
    }

    [Fact]
    public async Task A_range_marks_its_years_and_a_year_outside_of_it_takes_its_place()
    {
        var page = await portal.PageAsync("/search?q=title:paper&year=..2022");

        Assert.Equal("2021: 1 paper", page.Text(".year-bars [aria-current]"));
        Assert.Equal(["/search?q=title%3Apaper&year=2021&year=..2022", "/search?q=title%3Apaper&year=2023"], page.QuerySelectorAll(".year-bars a").Select(bar => bar.GetAttribute("href")));
    }

    [Fact]
    public async Task Many_years_stand_in_bars_of_five_which_choose_a_range()
    {
        var page = await portal.PageAsync("/search?q=pruning&year=1990..1994");

        Assert.Equal(["1980–1984: 4 papers", "1985–1989: 5 papers"], page.Texts(".year-bars a").Take(2));
        Assert.Equal("/search?q=pruning&year=1980..1984", page.Attribute(".year-bars a", "href"));
        Assert.Equal("1990–1994: 5 papers", page.Text(".year-bars [aria-current]"));
        Assert.Equal("/search?q=pruning", page.Attribute(".year-bars [aria-current]", "href"));
        Assert.Equal("1980–1984 5 years a bar 2025–2029", string.Join(' ', page.Texts(".year-axis span")));
    }

    [Fact]
    public async Task The_year_form_sends_a_range_in_place_of_chosen_years()
    {
        var page = await portal.PageAsync("/search?q=pruning&year=2025&-year=2024");

        Assert.Null(page.QuerySelector("form.years input[name=year]"));
        Assert.Equal("2024", page.Attribute("form.years input[name='-year']", "value"));
        Assert.Equal(2, page.QuerySelectorAll("form.years input[type=number]").Length);
    }
}

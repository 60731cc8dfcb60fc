using System.Globalization;
using AngleSharp.Dom;

namespace SearchPortal.Web.Tests.Browse;

public sealed class PicturesTests(Portal portal)
{
    [Fact]
    public async Task The_years_of_an_author_are_bars_that_lead_to_the_papers_of_the_year()
    {
        var page = await portal.PageAsync("/authors/ma-xinyin");

        Assert.Equal(["All papers", "CVPR"], page.Texts(".row-name"));
        Assert.Equal(["All papers, 2023: 1 paper", "All papers, 2024: 1 paper", "CVPR, 2024: 1 paper"], page.Texts(".year-rows a > title"));
        Assert.Equal(["/search?year=2023&author=ma-xinyin", "/search?year=2024&author=ma-xinyin", "/search?venue=cvpr&year=2024&author=ma-xinyin"], page.QuerySelectorAll(".year-rows a:has(title)").Select(bar => bar.GetAttribute("href")));
        Assert.Equal(["2024 1 1", "2023 1 0"], page.Texts(".numbers tbody tr"));
        Assert.Null(page.QuerySelector(".company"));
    }

    [Fact]
    public async Task The_bars_of_an_author_are_all_papers_with_a_year()
    {
        var page = await portal.PageAsync("/authors/lovelace-ada");

        Assert.Equal(45, page.QuerySelectorAll(".numbers tbody td:nth-of-type(1)").Sum(Number));
        Assert.Equal(45, page.QuerySelectorAll(".numbers tbody td:nth-of-type(2)").Sum(Number));
    }

    [Fact]
    public async Task Co_authors_stand_around_the_author_each_with_a_link_and_a_row()
    {
        var page = await portal.PageAsync("/authors/familieaa-given");

        Assert.Equal(20, page.QuerySelectorAll(".company .node-name").Length);
        Assert.Equal(20, page.QuerySelectorAll(".company .numbers tbody tr").Length);
        Assert.Equal("Given Familieab, 1 paper together", page.Text(".company [href='/authors/familieab-given'].node-name"));
        Assert.True(page.QuerySelectorAll(".company .tie").Length is > 20 and < 100);
        Assert.Contains("Given Familieac (1)", page.Texts(".company .numbers tbody td")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_two_names_of_co_authors_are_at_one_place()
    {
        var page = await portal.PageAsync("/authors/familieaa-given");

        foreach (var side in page.QuerySelectorAll(".company foreignObject").GroupBy(name => name.GetAttribute("x") == "0%"))
        {
            int[] tops = [.. side.Select(name => int.Parse(name.GetAttribute("y")!, CultureInfo.InvariantCulture)).Order()];
            Assert.All(tops.Zip(tops.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 24, 200));
        }
    }

    [Fact]
    public async Task Venues_and_years_are_a_table_whose_cells_lead_to_the_year_of_the_venue()
    {
        var page = await portal.PageAsync("/venues");

        Assert.Equal(46, page.QuerySelectorAll(".grid tr:nth-child(1) td").Sum(Number));
        Assert.Equal("2025", page.Texts(".grid thead th")[1]);
        Assert.Equal("/venues/cvpr/2025", page.Attribute(".grid td a", "href"));
        Assert.Equal("2", page.Text(".grid [href='/venues/cvpr/2024']"));
        Assert.Equal(page.QuerySelectorAll(".grid thead th").Length - 1, page.QuerySelectorAll(".grid tbody tr:nth-child(2) td").Length);
        Assert.Equal("0", page.Attribute(".scroll", "tabindex"));
        Assert.NotNull(page.QuerySelector("#all + .directory"));
    }

    [Fact]
    public async Task Topics_are_rows_over_the_years()
    {
        var page = await portal.PageAsync("/topics");

        Assert.Contains("Diffusion models", page.Texts(".row-name"));
        Assert.Contains("Diffusion models, 2024: 1 paper", page.Texts(".year-rows a > title"));
        Assert.Equal(page.QuerySelectorAll(".row-name").Length, page.QuerySelectorAll(".numbers thead th").Length - 1);
    }

    [Theory]
    [InlineData("/authors/ma-xinyin")]
    [InlineData("/authors/familieaa-given")]
    [InlineData("/venues")]
    [InlineData("/topics")]
    [InlineData("/trends?q=pruning&q=caching&q=paper&q=models")]
    public async Task Every_link_of_a_picture_has_a_name_and_every_table_its_headings(string path)
    {
        var page = await portal.PageAsync(path);

        Assert.All(page.QuerySelectorAll("svg a"), link => Assert.NotEqual("", link.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("main table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("main table th"), heading => Assert.NotNull(heading.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("main figure > svg, main .plot > svg"), picture => Assert.NotNull(picture.GetAttribute("aria-label")));
    }

    private static int Number(IElement cell) => int.TryParse(cell.TextContent.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int number) ? number : 0;
}

using SearchPortal.Searching;
using SearchPortal.Web.Pictures;

namespace SearchPortal.Web.Tests.Pictures;

public sealed class YearAxisTests
{
    [Fact]
    public void Years_without_papers_keep_their_place() => Assert.Equal(new YearAxis(2019, 1, 6), YearAxis.Of([2024, 2019]));

    [Fact]
    public void No_years_have_no_axis() => Assert.Null(YearAxis.Of([]));

    [Theory]
    [InlineData(0, 9999)]
    [InlineData(1, 1)]
    [InlineData(1900, 2025)]
    [InlineData(1966, 2025)]
    [InlineData(1965, 2025)]
    public void Any_years_fit_in_the_bins_of_a_picture(int first, int last)
    {
        var axis = YearAxis.Of([first, last])!;

        Assert.InRange(axis.Count, 1, YearAxis.MostBins);
        Assert.True(axis.Range(0).Contains(first) && axis.Range(axis.Count - 1).Contains(last));
        Assert.Equal(2, axis.Sums(new Dictionary<int, int> { [first] = 2 })[0]);
        Assert.InRange(axis.Ticks.Count(), 1, 10);
        Assert.Equal(axis.Count - 1, axis.Ticks.Last().Bin);
    }

    [Fact]
    public void A_bin_narrows_a_search_in_place_of_its_years()
    {
        var search = new SearchRequest { Text = "a", Selections = [new(FacetField.Year, "2001")], Years = new(1990, null) };

        Assert.Equal("q=a&year=0800", SearchUrl.Format(new YearAxis(800, 1, 2).Narrow(search, 0)));
        Assert.Equal("q=a&year=1905..1909", SearchUrl.Format(new YearAxis(1900, 5, 3).Narrow(search, 1)));
    }
}

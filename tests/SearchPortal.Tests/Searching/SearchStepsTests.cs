using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class SearchStepsTests
{
    private static readonly SearchRequest Deep = SearchUrl.Parse("q=a&venue=cvpr&-venue=icml&has=pdf&year=2019..&page=7").Request;

    [Fact]
    public void Choosing_a_value_goes_back_to_the_first_page() =>
        Assert.Equal("q=a&venue=cvpr&-venue=icml&year=2024&year=2019..&has=pdf", SearchUrl.Format(Deep.With(new(FacetField.Year, "2024"))));

    [Fact]
    public void Choosing_a_value_that_was_left_out_turns_it_round() =>
        Assert.Equal("q=a&venue=cvpr&venue=icml&year=2019..&has=pdf", SearchUrl.Format(Deep.With(new(FacetField.Venue, "icml"))));

    [Fact]
    public void A_value_can_be_taken_back() =>
        Assert.Equal("q=a&-venue=icml&year=2019..&has=pdf", SearchUrl.Format(Deep.Without(FacetField.Venue, "cvpr")));

    [Fact]
    public void Filters_can_be_cleared_at_once() => Assert.Equal("q=a", SearchUrl.Format(Deep.WithoutFilters()));

    [Fact]
    public void Turning_the_page_keeps_everything() => Assert.Equal(Deep with { Page = 8 }, Deep.WithPage(8));

    [Fact]
    public void A_new_order_begins_at_the_first_page() => Assert.Equal(1, Deep.WithSort(SortOrder.Title).Page);
}

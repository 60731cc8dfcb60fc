using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class FacetUrlTests
{
    [Theory]
    [InlineData("", "field=author")]
    [InlineData("?field=topic&q=a+b&venue=cvpr&page=3", "field=topic&q=a+b&venue=cvpr&page=3")]
    [InlineData("field=TYPE&order=name&filter=+con+", "field=type&filter=con&order=name")]
    [InlineData("field=poem&order=size&page=x", "field=author")]
    public void Addresses_have_one_form(string query, string canonical) => Assert.Equal(canonical, FacetUrl.Format(FacetUrl.Parse(query).Request));

    [Fact]
    public void Any_query_string_gives_a_request_whose_address_is_stable() => Gen.String[Gen.Char["qfieldtrorvnuapg=&?+%019.é\0\u200b"], 0, 200].Sample(query =>
    {
        string canonical = FacetUrl.Format(FacetUrl.Parse(query).Request);
        Assert.Equal(canonical, FacetUrl.Format(FacetUrl.Parse(canonical).Request));
    });

    [Fact]
    public void The_search_keeps_its_own_parameters_and_begins_at_its_first_page()
    {
        var search = FacetUrl.Parse("field=venue&q=a&year=2019..&has=pdf&sort=newest&size=50&page=7").Request.Search;

        Assert.Equal("q=a&year=2019..&has=pdf&sort=newest&size=50", SearchUrl.Format(search));
    }

    [Fact]
    public void A_long_filter_is_cut() => Assert.Equal(FacetListRequest.MaximumFilterLength, FacetUrl.Parse($"filter={new string('a', 5_000)}").Request.Filter.Length);

    [Fact]
    public void A_filter_that_is_cut_off_at_a_blank_reads_as_it_is_written()
    {
        var (request, _) = FacetUrl.Parse($"field=author&filter={new string('a', FacetListRequest.MaximumFilterLength - 1)}+b");
        Assert.Equal(request, FacetUrl.Parse(FacetUrl.Format(request)).Request);
    }
}

using Microsoft.AspNetCore.WebUtilities;

namespace SearchPortal.Web.Tests;

public sealed class CoinsTests(Library library)
{
    [Theory]
    [InlineData("/search?q=kernel+machines+sets")]
    [InlineData("/venues/jmlr")]
    public async Task A_row_tells_reference_managers_of_its_paper(string path)
    {
        var page = await library.PageAsync(path);
        var fields = QueryHelpers.ParseQuery(page.Attribute(".papers li:first-child .Z3988", "title"));

        Assert.Equal("Z39.88-2004", fields["ctx_ver"]);
        Assert.Equal("info:ofi/fmt:kev:mtx:journal", fields["rft_val_fmt"]);
        Assert.Equal("Kernel Machines & \"Sets\"", fields["rft.atitle"]);
        Assert.Equal("Journal of Machine Learning Research", fields["rft.jtitle"]);
        Assert.Equal("van der Schaar, Mihaela K.; Lovelace Jr., Ada", string.Join("; ", fields["rft.au"].ToArray()));
        Assert.Equal(["2020-05-17", "21", "140", "1", "67", "1533-7928"], new[] { "date", "volume", "issue", "spage", "epage", "issn" }.Select(name => fields["rft." + name].ToString()));
        Assert.Equal("info:doi/10.5555/Kernels<1> https://library.example.org/papers/kernels", string.Join(' ', fields["rft_id"].ToArray()));
    }

    [Theory]
    [InlineData("2018", "info:ofi/fmt:kev:mtx:book", "proceeding", "rft.btitle", "International Conference on Machine Learning")]
    [InlineData("2001", "info:ofi/fmt:kev:mtx:book", "bookitem", "rft.btitle", "A Book of Parts")]
    [InlineData("2002", "info:ofi/fmt:kev:mtx:book", "book", "rft.btitle", "A Whole Book on ℓ₁")]
    [InlineData("2003", "info:ofi/fmt:kev:mtx:dissertation", "", "rft.inst", "ETH Zurich")]
    [InlineData("2004", "info:ofi/fmt:kev:mtx:book", "report", "rft.btitle", "On Reports")]
    [InlineData("2007", "info:ofi/fmt:kev:mtx:patent", "", "rft.title", "Some Patent")]
    public async Task A_row_names_the_kind_of_its_paper(string year, string format, string genre, string name, string value)
    {
        var fields = QueryHelpers.ParseQuery((await library.PageAsync($"/years/{year}")).Attribute(".Z3988", "title"));

        Assert.Equal([format, genre, value], [fields["rft_val_fmt"].ToString(), fields.TryGetValue("rft.genre", out var found) ? found.ToString() : "", fields[name].ToString()]);
    }

    [Fact]
    public async Task A_hostile_title_is_a_value_and_nothing_else()
    {
        var page = await library.PageAsync("/years/2010");

        Assert.Contains("\"' 1 < 2 & 3 > 2", QueryHelpers.ParseQuery(page.Attribute(".Z3988", "title"))["rft.atitle"].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/papers/kernels")]
    public async Task A_page_that_is_no_list_of_papers_has_none(string path) => Assert.Empty((await library.PageAsync(path)).QuerySelectorAll(".Z3988"));
}

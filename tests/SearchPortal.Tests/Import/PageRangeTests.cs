using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class PageRangeTests
{
    [Theory]
    [InlineData("pp. 15762 – 15772", "15762-15772")]
    [InlineData("1--30", "1-30")]
    [InlineData("27.1-27.13", "27.1-27.13")]
    [InlineData("e42", "e42")]
    [InlineData("12-", "12")]
    public void Pages_are_written_in_one_way(string raw, string clean) => Assert.Equal(clean, PageRange.Clean(raw));

    [Theory]
    [InlineData("654-572", true)]
    [InlineData("370-37", true)]
    [InlineData("123-9", false)]
    [InlineData("1-30", false)]
    [InlineData("7", false)]
    [InlineData("a-b", false)]
    public void A_range_that_runs_backwards_is_seen(string pages, bool reversed) => Assert.Equal(reversed, PageRange.IsReversed(pages));
}

using SearchPortal.Export.Citations;

namespace SearchPortal.Tests.Export.Citations;

public sealed class CitedPagesTests
{
    [Theory]
    [InlineData("3", "10", "3–10", "3–10", "3–10")]
    [InlineData("71", "72", "71–72", "71–72", "71–2")]
    [InlineData("100", "104", "100–104", "100–04", "100–4")]
    [InlineData("107", "108", "107–8", "107–08", "107–8")]
    [InlineData("321", "328", "321–28", "321–28", "321–8")]
    [InlineData("1087", "1089", "1087–89", "1087–89", "1087–9")]
    [InlineData("1002", "1006", "1002–6", "1002–06", "1002–6")]
    [InlineData("A1", "A9", "A1–A9", "A1–A9", "A1–A9")]
    public void The_last_page_is_shortened_as_the_style_asks(string first, string last, string chicago, string mla, string vancouver)
    {
        var pages = new CitedPages(first, last);

        Assert.Equal((chicago, mla, vancouver), (pages.Chicago, pages.TwoDigits, pages.Shortest));
    }

    [Fact]
    public void An_article_number_stands_alone() => Assert.Equal("p. e12", new CitedPages("e12", null) is var pages ? pages.Label + pages.Chicago : "");
}

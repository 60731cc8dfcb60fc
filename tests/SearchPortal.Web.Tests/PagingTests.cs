using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Tests;

public sealed class PagingTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 500, "1 2 3 … 500")]
    [InlineData(10, 500, "1 … 8 9 10 11 12 … 500")]
    [InlineData(500, 500, "1 … 498 499 500")]
    public void The_first_the_last_and_those_around_are_shown(int page, int last, string shown) =>
        Assert.Equal(shown, string.Join(' ', Paging.Of(page, last, number => $"{number}").Pages.Select(link => link?.Href ?? "…")));

    [Fact]
    public void The_ends_lead_nowhere()
    {
        Assert.Null(Paging.Of(1, 2, number => $"{number}").Previous);
        Assert.Null(Paging.Of(2, 2, number => $"{number}").Next);
    }
}

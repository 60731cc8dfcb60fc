using SearchPortal.Web.Trends;

namespace SearchPortal.Web.Tests.Trends;

public sealed class TrendScaleTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(3, 1, 3)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 2, 3)]
    [InlineData(1_144, 500, 3)]
    [InlineData(2_147_483_647, 1_000_000_000, 3)]
    public void Papers_have_round_whole_steps(double most, double step, int steps) =>
        Assert.Equal((step, steps), (TrendScale.Of(most, isShare: false).Step, TrendScale.Of(most, isShare: false).Steps));

    [Theory]
    [InlineData(0)]
    [InlineData(0.003)]
    [InlineData(33.3)]
    [InlineData(100)]
    public void The_greatest_value_stays_inside(double most)
    {
        var scale = TrendScale.Of(most, isShare: true);

        Assert.InRange(scale.Y(most), 0, TrendScale.Bottom);
        Assert.InRange(scale.Grid.Count(), 2, 5);
    }
}

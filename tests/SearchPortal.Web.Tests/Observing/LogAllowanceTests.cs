using SearchPortal.Web.Observing;

namespace SearchPortal.Web.Tests.Observing;

public sealed class LogAllowanceTests
{
    [Fact]
    public void A_flood_leaves_some_lines_a_second_and_the_number_of_the_others()
    {
        var clock = new Clock();
        var allowance = new LogAllowance(2, clock);

        bool[] taken = [.. Enumerable.Range(0, 5).Select(_ => allowance.TryTake(out int _))];
        clock.Now += TimeSpan.FromSeconds(1);

        Assert.Equal([true, true, false, false, false], taken);
        Assert.True(allowance.TryTake(out int omitted));
        Assert.Equal(3, omitted);
        Assert.True(allowance.TryTake(out int none));
        Assert.Equal(0, none);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

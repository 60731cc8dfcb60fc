using SearchPortal.Benchmarks.Soak;

namespace SearchPortal.Cli.Tests.Soak;

public sealed class SoakRunTests : IDisposable
{
    private const int Rounds = 3;

    // Threads and sockets come and go; a generation left open holds more than this.
    private const int HandlesThatComeAndGo = 12;

    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Visitors_notice_nothing_of_rebuilds_and_rollbacks()
    {
        _portal.WriteGoodPapers();

        var report = await SoakRun.ExecuteAsync(new SoakPlan(_portal.Content, _portal.File("soak")) { Rounds = Rounds, Stay = TimeSpan.FromMilliseconds(300) });

        Assert.Empty(report.Failures);
        Assert.InRange(report.FirstPages.Length, 2 * Rounds, int.MaxValue);
        Assert.InRange(report.After.Handles, 0, report.Before.Handles + HandlesThatComeAndGo);
    }
}

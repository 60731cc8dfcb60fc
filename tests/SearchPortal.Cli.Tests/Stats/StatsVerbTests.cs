using SearchPortal.Indexing;

namespace SearchPortal.Cli.Tests.Stats;

public sealed class StatsVerbTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public StatsVerbTests() => Directory.CreateDirectory(_portal.Index);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_counts_of_all_processes_are_shown_together()
    {
        var folder = new StatisticsFolder(_portal.Index);
        folder.Write("one", new(new(2026, 11, 1), new(2026, 11, 3), [new("pruning", 7, 12, 1, 300), new("nothing", 5, 0, 0, 0)], [new("words", 20, 6, 1)]));
        folder.Write("two", new(new(2026, 11, 2), new(2026, 11, 4), [new("pruning", 8, 13, 0, 0)], [new("words", 10, 0, 0), new("field", 1, 0, 0)]));

        var run = await _portal.Run("stats");

        Assert.Equal(
            """
            2026-11-01 to 2026-11-04
            asked most
                  15  pruning (up to 300 ms)
                   5  nothing
            found nothing
                   5  nothing
            slow
                   1  pruning (up to 300 ms)
            all searches
                  30  words (6 found nothing, 1 slow)
                   1  field (0 found nothing, 0 slow)

            """, run.Out);
        Assert.Contains("\"found\":13", (await _portal.Run("stats", "--json", "--top", "1")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_counts_it_says_so()
    {
        var run = await _portal.Run("stats");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.StartsWith("Nothing has been counted yet.", run.Out, StringComparison.Ordinal);
    }
}

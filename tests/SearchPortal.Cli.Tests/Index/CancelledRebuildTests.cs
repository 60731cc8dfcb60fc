using System.Globalization;

namespace SearchPortal.Cli.Tests.Index;

public sealed class CancelledRebuildTests : IDisposable
{
    // Enough that the build is still at work when it is told to end.
    private const int Papers = 60_000;
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_rebuild_that_is_cancelled_leaves_the_old_index_and_nothing_half_done()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        string before = (await _portal.Run("index", "status")).Out;
        _portal.Write("publications/many.jsonl", string.Join('\n', Enumerable.Range(0, Papers).Select(Paper)));

        using var rebuild = PortalProcess.Start("index", "rebuild", "--content", _portal.Content, "--index", _portal.Index);
        await rebuild.WaitForAsync("indexing");
        var (code, error) = await rebuild.EndAsync();

        Assert.Equal(ExitCode.Cancelled, code);
        Assert.EndsWith("searchportal: cancelled; nothing was changed\n", error, StringComparison.Ordinal);
        Assert.Equal(before, (await _portal.Run("index", "status")).Out);
        Assert.DoesNotContain(Directory.EnumerateFiles(_portal.Index, "*", SearchOption.AllDirectories), path => path.Contains("staging", StringComparison.Ordinal));
    }

    private static string Paper(int number) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"title":"Paper number {{number}}","authors":["Ada Lovelace"],"year":2020,"type":"article","abstract":"Words about {{number}}."}""");
}

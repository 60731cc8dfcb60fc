namespace SearchPortal.Cli.Tests.Index;

public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_build_that_finds_no_room_says_so_and_leaves_the_index_as_it_was()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "limits the size of files as Linux does");
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        string before = (await _portal.Run("index", "status")).Out;
        _portal.Write("publications/many.jsonl", string.Join('\n', Enumerable.Range(0, 500).Select(Paper)));

        using var build = PortalProcess.StartCramped(64, "index", "rebuild", "--content", _portal.Content, "--index", _portal.Index);
        var (code, error) = await build.WaitAsync();

        Assert.Equal(ExitCode.BuildFailed, code);
        Assert.Contains($"the index in {_portal.Index} could not be built: ", error, StringComparison.Ordinal);
        Assert.Contains("; make room there", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Path.Combine(_portal.Index, "staging")));
        Assert.Equal(before, (await _portal.Run("index", "status")).Out);
    }

    [Fact]
    public async Task A_disk_that_is_full_at_the_switch_leaves_the_old_generation_in_use()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /dev/full");
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        string current = Path.Combine(_portal.Index, "current");
        string before = await File.ReadAllTextAsync(current, TestContext.Current.CancellationToken);
        File.CreateSymbolicLink($"{current}.new", "/dev/full");

        var run = await _portal.Run("index", "rebuild");

        Assert.Equal(ExitCode.BuildFailed, run.Code);
        Assert.Contains("No space left on device", run.Error, StringComparison.Ordinal);
        Assert.Contains("; make room there", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(current, TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetDirectories(Path.Combine(_portal.Index, "staging")));
        Assert.Equal(ExitCode.Ok, (await _portal.Run("index", "status")).Code);
    }

    private static string Paper(int number) =>
        $$"""{"key":"p{{number}}","title":"Paper number {{number}}","authors":["Ada Lovelace"],"year":2020,"abstract":"{{string.Join(' ', Enumerable.Range(number, 60).Select(word => $"word{word}"))}}"}""";
}

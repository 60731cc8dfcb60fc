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
        Assert.Empty(Directory.GetDirectories(Path.Combine(_portal.Index, "staging")));
        Assert.Equal(before, (await _portal.Run("index", "status")).Out);
    }

    private static string Paper(int number) =>
        $$"""{"key":"p{{number}}","title":"Paper number {{number}}","authors":["Ada Lovelace"],"year":2020,"abstract":"{{string.Join(' ', Enumerable.Range(number, 60).Select(word => $"word{word}"))}}"}""";
}

namespace SearchPortal.Cli.Tests.Index;

public sealed class TwoBuildersTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Of_processes_that_build_at_once_one_builds_and_the_others_are_told_who_does()
    {
        _portal.WriteGoodPapers();
        string[] build = ["index", "rebuild", "--content", _portal.Content, "--index", _portal.Index];
        using PortalProcess first = PortalProcess.Start(build), second = PortalProcess.Start(build), third = PortalProcess.Start(build);

        var ends = await Task.WhenAll(first.WaitAsync(), second.WaitAsync(), third.WaitAsync());

        Assert.Contains(ends, end => end.Code == ExitCode.Ok);
        // Who came late enough built as well.
        Assert.All(ends.Where(end => end.Code != ExitCode.Ok), end => Assert.Contains("process ", end.Error, StringComparison.Ordinal));
        Assert.All(ends, end => Assert.True(end.Code is ExitCode.Ok or ExitCode.BuildFailed));
        Assert.Equal(ExitCode.Ok, (await _portal.Run("index", "verify")).Code);
    }

    [Fact]
    public async Task An_index_folder_that_cannot_be_written_to_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /sys");
        _portal.WriteGoodPapers();

        var run = await CommandLineRun.Of("index", "rebuild", "--content", _portal.Content, "--index", "/sys/searchportal/index");

        Assert.Equal(ExitCode.BuildFailed, run.Code);
        Assert.Contains("/sys/searchportal", run.Error, StringComparison.Ordinal);
    }
}

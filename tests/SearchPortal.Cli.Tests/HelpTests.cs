namespace SearchPortal.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("searchportal", "")]
    [InlineData("index", "index")]
    [InlineData("index-rebuild", "index rebuild")]
    [InlineData("index-update", "index update")]
    [InlineData("index-status", "index status")]
    [InlineData("index-verify", "index verify")]
    [InlineData("index-rollback", "index rollback")]
    [InlineData("content-check", "content check")]
    [InlineData("content", "content")]
    [InlineData("import", "import")]
    [InlineData("search", "search")]
    [InlineData("export", "export")]
    [InlineData("serve", "serve")]
    [InlineData("stats", "stats")]
    [InlineData("health", "health")]
    public async Task Help_says_what_is_pinned(string file, string verb)
    {
        var run = await CommandLineRun.Of([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal("", run.Error);
        Expected.Equal($"Help/{file}.txt", run.Out);
    }
}

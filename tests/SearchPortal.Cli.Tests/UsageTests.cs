namespace SearchPortal.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("searhc", "Unrecognized command or argument 'searhc'")]
    [InlineData("index", "Required command was not provided")]
    [InlineData("search x --venu neurips", "there is no option --venu")]
    [InlineData("search x --year 20x", "20x is no year")]
    [InlineData("search x --year 2024..2019", "ends before it begins")]
    [InlineData("search x --year 2019..2024,2010", "one range")]
    [InlineData("search x --size 5000", "--size takes a number from 0 to 1000")]
    [InlineData("search x --size -1", "--size takes a number from 0 to 1000")]
    [InlineData("search x --page 0", "--page takes a number from 1")]
    [InlineData("search x --sort best", "--sort takes relevance|newest|oldest|title")]
    [InlineData("search x --type poem", "there is no type poem")]
    [InlineData("search x --trec", "--queries FILE and --trec go together")]
    [InlineData("search x --queries f --trec", "not both")]
    [InlineData("search --queries f --trec --json", "not both")]
    [InlineData("search --venue", "Required argument missing")]
    [InlineData("health --url ftp://localhost", "http or https")]
    public async Task A_wrong_command_line_says_why_and_exits_2(string line, string message)
    {
        var run = await CommandLineRun.Of(line.Split(' '));

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public async Task An_empty_folder_name_is_refused()
    {
        var run = await CommandLineRun.Of("index", "status", "--index", "");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--index needs the path of a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_come_from_the_environment_when_no_option_is_given()
    {
        var run = await CommandLineRun.With(new Dictionary<string, string> { ["SEARCHPORTAL_INDEX"] = "/srv/index" }, "", "index", "status", "--help");

        Assert.Contains("[default: /srv/index]", run.Out, StringComparison.Ordinal);
        Assert.Contains("[default: content]", run.Out, StringComparison.Ordinal);
    }
}

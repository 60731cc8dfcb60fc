using System.Text.Json;

namespace SearchPortal.Cli.Tests.Content;

public sealed class ContentCheckVerbTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Errors_are_listed_and_fail_the_check()
    {
        var run = await _portal.WriteGoodPapers().WriteBadPaper().Run("content", "check");

        Assert.Equal(ExitCode.ProblemsFound, run.Code);
        Assert.Contains("publications/bad.bib:2: error: broken2020: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("3 publications in 2 files, ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.Ok)]
    [InlineData(ExitCode.ProblemsFound, "--strict")]
    public async Task Warnings_fail_a_strict_check_only(int code, params string[] options) =>
        Assert.Equal(code, (await _portal.WriteGoodPapers().Run(["content", "check", .. options])).Code);

    [Fact]
    public async Task Json_is_one_object()
    {
        var run = await _portal.WriteGoodPapers().WriteBadPaper().Run("content", "check", "--json");
        var answer = JsonDocument.Parse(run.Out).RootElement;

        Assert.Equal((3, 1), (answer.GetProperty("publications").GetInt32(), answer.GetProperty("errors").GetInt32()));
        Assert.Contains(answer.GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("entry").GetString() == "broken2020");
    }

    [Fact]
    public async Task Names_of_one_person_are_proposed_with_the_lines_that_join_them()
    {
        _portal.Write("publications/a.bib", "@misc{a, title={A}, year=2020, author={Lovelace, Ada and Babbage, Charles}}\n@misc{b, title={B}, year=2021, author={Lovelace, Ada K. and Babbage, Charles}}\n");

        var text = await _portal.Run("content", "check", "--proposals", "5");
        var json = JsonDocument.Parse((await _portal.Run("content", "check", "--proposals", "5", "--json")).Out).RootElement.GetProperty("proposals");

        Assert.Contains("# one person? “Ada Lovelace (1)” and “Ada K. Lovelace (1)”: ", text.Out, StringComparison.Ordinal);
        Assert.Contains("  variants: [\"Ada K. Lovelace\"]", text.Out, StringComparison.Ordinal);
        Assert.Equal("merge", Assert.Single(json.EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_wrong_command_line()
    {
        var run = await _portal.Run("content", "check");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(_portal.Content, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_index_is_written()
    {
        await _portal.WriteGoodPapers().Run("content", "check");

        Assert.False(Directory.Exists(_portal.Index));
    }
}

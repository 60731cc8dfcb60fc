using SearchPortal.Cli.Tests.Search;

namespace SearchPortal.Cli.Tests.Export;

public sealed class ExportVerbTests(SearchVerbTests.Indexed indexed) : IClassFixture<SearchVerbTests.Indexed>
{
    [Fact]
    public async Task Without_words_everything_is_written()
    {
        var run = await indexed.Portal.Run("export", "--format", "bib");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal("", run.Error);
        Assert.Equal(["ma2024deepcache", "fang2023depgraph"], Keys(run.Out).Take(2));
    }

    [Fact]
    public async Task Words_and_options_narrow() =>
        Assert.Equal(["fang2023depgraph"], Keys((await indexed.Portal.Run("export", "--author", "Ma, Xinyin", "--year", "2023", "--format", "bib")).Out));

    [Fact]
    public async Task A_file_gets_its_name_when_it_is_finished()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("export-").FullName, "all.ris");

        var run = await indexed.Portal.Run("export", "--format", "ris", "--to", path);

        Assert.Equal("", run.Out);
        Assert.EndsWith(" written\n", run.Error, StringComparison.Ordinal);
        Assert.Equal((await indexed.Portal.Run("export", "--format", "ris")).Out, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public async Task An_unknown_format_is_told_with_those_there_are()
    {
        var run = await indexed.Portal.Run("export", "--format", "docx");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("there is no format docx; write one of bib, ris, csl.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_a_list_of_references_in_a_style()
    {
        var run = await indexed.Portal.Run("export", "--format", "txt", "--style", "apa");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.StartsWith("Ma, X., ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("txt", "apa6", "there is no style apa6; write one of apa, mla")]
    [InlineData("bib", "apa", "--style goes with --format md or txt")]
    public async Task A_style_that_cannot_be_is_told(string format, string style, string message)
    {
        var run = await indexed.Portal.Run("export", "--format", format, "--style", style);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Keys(string bibtex) => bibtex.Split('\n').Where(line => line.StartsWith('@')).Select(line => line.Split('{', ',')[1]);
}

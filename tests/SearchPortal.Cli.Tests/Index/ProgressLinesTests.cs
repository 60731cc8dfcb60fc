using SearchPortal.Cli.Index;

namespace SearchPortal.Cli.Tests.Index;

public sealed class ProgressLinesTests
{
    [Fact]
    public void A_line_comes_at_each_step_and_every_five_seconds()
    {
        var output = new StringWriter { NewLine = "\n" };
        var lines = new ProgressLines(output);

        foreach (var (step, seconds) in new[] { ("indexing", 0), ("indexing", 2), ("indexing", 5), ("indexing", 9), ("merging", 9) })
            lines.Report(new(step, 10, 0.5, TimeSpan.FromSeconds(seconds)));

        Assert.Equal(
            ["indexing 50 %, 10 publications, 0/s", "indexing 50 %, 10 publications, 2/s, 5 s left", "merging 50 %, 10 publications, 1/s, 9 s left"],
            output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}

using SearchPortal.Cli.Search;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Tests.Search;

public sealed class SearchListingTests
{
    [Fact]
    public void Without_a_terminal_a_result_is_plain_lines() => Assert.Equal(
        """
        Not every word was found together.
        1. Deep $k$-means
           Ada Müller, 欣尹 马 · icml 2024 · muller2024icml-deep
           We cluster deep features.

        1 result (1 to 1) in 1.5 ms

        """,
        Written(Some.Result(Some.Hit("muller2024icml-deep", 2.5f))));

    [Fact]
    public void Nothing_in_a_title_drives_the_terminal()
    {
        var hit = Some.Hit("x", 1) with { Title = new([new("[red]bold[/] \u001b[2J\u202Eabc")]) };

        string written = Written(Some.Result(hit));

        Assert.Contains("1. [red]bold[/]  [2J abc", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', written);
    }

    private static string Written(SearchResult result)
    {
        var output = new StringWriter { NewLine = "\n" };
        SearchListing.Write(new Surroundings(TextReader.Null, output, TextWriter.Null).StyledOut(), result);
        return output.ToString();
    }
}

using SearchPortal.Cli.Search;

namespace SearchPortal.Cli.Tests.Search;

public sealed class QueryFileTests
{
    [Fact]
    public void Each_line_is_an_id_and_a_text() =>
        Assert.Equal([new("q1", "deep cache"), new("q2", "a\tb")], Read("q1\tdeep cache\r\n\n  \nq2\ta\tb\n").Queries);

    [Theory]
    [InlineData("deep cache")]
    [InlineData("\tdeep cache")]
    [InlineData("q 1\tdeep cache")]
    public void A_line_without_an_id_is_reported_and_the_next_is_read(string line)
    {
        var (queries, error) = Read($"{line}\nq2\tx\n");

        Assert.Equal([new("", "", IsFault: true), new("q2", "x")], queries);
        Assert.StartsWith("queries.tsv:1: error: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_is_a_query() => Assert.Equal([new("q1", "")], Read("q1\t\n").Queries);

    private static (List<QueryLine> Queries, string Error) Read(string text)
    {
        var error = new StringWriter { NewLine = "\n" };
        return ([.. QueryFile.Read(new StringReader(text), "queries.tsv", error)], error.ToString());
    }
}

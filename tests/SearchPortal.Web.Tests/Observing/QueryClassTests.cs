using SearchPortal.Web.Observing;

namespace SearchPortal.Web.Tests.Observing;

public sealed class QueryClassTests
{
    [Theory]
    [InlineData(null, "empty")]
    [InlineData("  ", "empty")]
    [InlineData("graph neural networks", "words")]
    [InlineData("Nets: a study of https://example.org", "words")]
    [InlineData("word - word", "words")]
    [InlineData("\"large model\" venue:cvpr", "field")]
    [InlineData("author:ma", "field")]
    [InlineData("\"large model\"", "phrase")]
    [InlineData("transform*", "wildcard")]
    [InlineData("a OR b", "operator")]
    [InlineData("nets -graph", "operator")]
    [InlineData(":", "words")]
    public void A_query_is_classed_by_how_it_is_written(string? text, string expected) => Assert.Equal(expected, QueryClass.Of(text));
}

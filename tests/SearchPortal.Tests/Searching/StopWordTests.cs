namespace SearchPortal.Tests.Searching;

public sealed class StopWordTests
{
    [Theory]
    [InlineData("title:the", "a")]
    [InlineData("abstract:of", "b")]
    [InlineData("title:the OR kernel", "a b")]
    [InlineData("title:the OR abstract:of", "a b")]
    [InlineData("title:the kernel", "")]
    [InlineData("-title:the", "b c")]
    [InlineData("year:the OR abstract:of", "a b")]
    [InlineData("the OR of", "a b")]
    [InlineData("the trees", "a c")]
    public void A_stop_word_counts_where_a_field_or_a_choice_asks_for_it(string query, string keys)
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Pruning the trees"), Some.Publication("b", "Kernel methods", "Of kernels."), Some.Publication("c", "Trees"));
        var result = portal.Search(new SearchPortal.Searching.SearchRequest { Text = query, Literal = true });
        Assert.Equal(keys, string.Join(' ', result.Hits.Select(hit => hit.Publication.Key).Order()));
    }
}

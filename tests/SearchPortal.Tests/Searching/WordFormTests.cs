namespace SearchPortal.Tests.Searching;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("Müller")]
    [InlineData("Muller")]
    [InlineData("Mueller")]
    [InlineData("author:Müller")]
    [InlineData("author:Muller")]
    [InlineData("author:Mueller")]
    [InlineData("author:\"Mueller, K\"")]
    [InlineData("author:\"Klaus Muller\"")]
    public void Umlauts_are_found_in_every_spelling(string query)
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Kernels", authors: "Klaus Müller"), Some.Publication("b", "Trees", authors: "Klaus Mueller"), Some.Publication("c", "Forests", authors: "Klaus Muller"),
            Some.Publication("d", "Graphs", authors: "Michael Bauer"));
        Assert.Equal(["a", "b", "c"], portal.Keys(query).Order());
    }

    [Fact]
    public void A_word_is_no_name_with_an_umlaut()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "A poem generator"), Some.Publication("b", "Trees", authors: "Anna Pöm"));
        Assert.Equal(["a"], portal.Keys("poem"));
    }

    [Theory]
    [InlineData("colour behaviours")]
    [InlineData("color behavior")]
    [InlineData("Colour-behaviour")]
    public void British_spelling_finds_American_and_the_other_way_round(string query)
    {
        using var portal = TestPortal.Of(Some.Publication("a", "Color and behavior"), Some.Publication("b", "Colour and behaviour"));
        Assert.Equal(["a", "b"], portal.Keys(query).Order());
    }

    [Fact]
    public void Words_near_another_are_as_near_as_asked()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "Kernel"), Some.Publication("b", "Kennel"), Some.Publication("c", "Kenned"));
        Assert.Equal(["a", "b"], portal.Keys("kernel~1").Order());
        Assert.Equal(["a", "b", "c"], portal.Keys("kernel~").Order());
        Assert.Equal(["a"], portal.Keys("kernel~0"));
    }

    [Fact]
    public void When_no_paper_has_all_words_those_with_all_but_one_are_shown()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "Pruning vision transformers"), Some.Publication("b", "Pruning trees"), Some.Publication("c", "Trees of transformers"));
        var result = portal.Search("pruning transformers qqqqq");
        Assert.Equal(["a"], result.Hits.Select(hit => hit.Publication.Key));
        Assert.Contains(result.Notices, notice => notice.Message.Contains("all but one", StringComparison.Ordinal));
    }

    [Fact]
    public void A_description_borrows_words_from_its_best_papers_but_matches_no_other_papers()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Faster inference of large language models by caching", "Speculative decoding with draft tokens."),
            Some.Publication("b", "Caching of language", "Speculative decoding."), Some.Publication("c", "Language of bees", "Honey."),
            Some.Publication("d", "Speculative decoding", "Draft tokens."));
        var result = portal.Search("how to make inference of large language models faster by cleverness");
        Assert.Equal(["a", "b", "c"], result.Hits.Select(hit => hit.Publication.Key));
    }
}

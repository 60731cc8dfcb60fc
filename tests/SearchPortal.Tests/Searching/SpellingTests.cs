using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("difusion modle prunning", "a")]
    [InlineData("diffusion modle", "c")]
    [InlineData("xinyn ma", "a")]
    [InlineData("kachng layers", "b")]
    public void A_misspelt_query_finds_what_was_meant_and_says_so(string query, string expected)
    {
        using var portal = Portal();
        var result = portal.Search(query);
        Assert.Equal(expected, result.Hits[0].Publication.Key);
        Assert.Contains(result.Notices, notice => notice.Kind == NoticeKind.Corrected && notice.Message.StartsWith("Showing results for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title:difusion~", "a c")]
    [InlineData("title:iffusion~", "a c")]
    [InlineData("author:xinyn~", "a")]
    [InlineData("title:zebra~", "")]
    public void A_word_of_one_field_may_be_spelled_nearly_so(string query, string expected)
    {
        using var portal = Portal();
        var hits = portal.Search(new SearchRequest { Text = query, Literal = true }).Hits;
        Assert.Equal(expected, string.Join(' ', hits.Select(hit => hit.Publication.Key).Order()));
    }

    [Fact]
    public void A_visitor_can_insist_on_the_words_as_typed()
    {
        using var portal = Portal();
        var result = portal.Search(new SearchRequest { Text = "difusion", Literal = true });
        Assert.Equal(0, result.Total);
        Assert.DoesNotContain(result.Notices, notice => notice.Kind == NoticeKind.Corrected);
    }

    [Fact]
    public void Words_that_occur_are_never_corrected()
    {
        using var portal = Portal();
        Assert.DoesNotContain(portal.Search("diffusion model").Notices, notice => notice.Kind == NoticeKind.Corrected);
    }

    [Fact]
    public void A_correction_weighs_how_words_occur_together()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", "Kernel methods"), Some.Publication("b", "Kennel methods for dogs"), Some.Publication("c", "Kernel tricks"), Some.Publication("d", "Dogs"));
        Assert.Equal("b", portal.Search("kexnel dogs").Hits[0].Publication.Key);
    }

    [Theory]
    [InlineData("kernal methods")]
    [InlineData("kernek methods")]
    [InlineData("kerel methods")]
    public void Where_a_rare_word_finds_a_few_the_frequent_one_is_offered(string query)
    {
        using var portal = Kernels("kernal", "kernek", "kerel");
        var result = portal.Search(query);
        Assert.Equal(1, result.Total);
        Assert.Equal(("kernel methods", 60), (result.PerhapsMeant!.Text, result.PerhapsMeant.Total));
        Assert.Equal(60, portal.Search(result.PerhapsMeant.Request).Total);
    }

    [Fact]
    public void Words_that_find_papers_but_for_the_rest_of_the_query_are_not_corrected()
    {
        using var portal = Kernels("colonel");
        Assert.DoesNotContain(portal.Search("kernel methods year:1850").Notices, notice => notice.Kind == NoticeKind.Corrected);
        Assert.Contains(portal.Search("kernxl methods year:2020").Notices, notice => notice.Kind == NoticeKind.Corrected);
    }

    [Fact]
    public void A_word_of_which_only_another_form_is_found_is_questioned_too()
    {
        using var portal = Kernels("kernals");
        Assert.Equal("kernel methods", portal.Search("kernal methods").PerhapsMeant?.Text);
    }

    [Fact]
    public void What_is_frequent_or_taken_literally_is_not_questioned()
    {
        using var portal = Kernels("kernal");
        Assert.Null(portal.Search("kernel methods").PerhapsMeant);
        Assert.Null(portal.Search(new SearchRequest { Text = "kernal methods", Literal = true }).PerhapsMeant);
    }

    private static TestPortal Kernels(params string[] slips) => TestPortal.Of(
        [.. Enumerable.Range(0, 60).Select(i => Some.Publication($"k{i}", "Kernel methods")), .. slips.Select(slip => Some.Publication(slip, $"{slip} methods"))]);

    [Theory]
    [InlineData("swap", "wsap", 1)]
    [InlineData("same", "same", 0)]
    [InlineData("word", "wrods", 2)]
    [InlineData("", "abc", 3)]
    public void Edits_are_counted_with_swaps(string a, string b, int edits) => Assert.Equal(edits, EditDistance.Between(a, b));

    private static TestPortal Portal() => TestPortal.Of(
        Some.Publication("a", "Pruning a diffusion model", "We prune diffusion models.", authors: "Xinyin Ma"),
        Some.Publication("b", "Caching layers", "Layer caching helps.", authors: "Jane Doe"),
        Some.Publication("c", "Diffusion models", authors: "Max Roe"));
}

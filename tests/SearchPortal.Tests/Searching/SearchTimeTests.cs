using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Tests.Searching;

/// <summary>One time holds for all steps that answer a request.</summary>
public sealed class SearchTimeTests
{
    [Theory]
    [InlineData("*e*n*")]
    [InlineData("title:*e*n*")]
    [InlineData("\"kernel methods\"")]
    [InlineData("author:lovelace")]
    public void A_search_whose_time_is_over_gives_what_it_has_and_says_so(string part)
    {
        var result = Hurried(string.Join(' ', Enumerable.Repeat(part, 64)));
        Assert.Contains(result.Notices, notice => notice.Kind == NoticeKind.Hurried);
        Assert.Empty(result.WaysOut);
    }

    [Fact]
    public void Nothing_is_guessed_when_the_time_is_over()
    {
        var result = Hurried(string.Join(' ', Enumerable.Range(0, 64).Select(i => $"kernl{(char)('a' + i % 26)}x")));
        Assert.Equal(0, result.Total);
        Assert.DoesNotContain(result.Notices, notice => notice.Kind == NoticeKind.Corrected);
    }

    [Fact]
    public void Papers_that_are_not_wanted_do_not_come_because_the_time_is_over() => Assert.Equal(0, Hurried("kernel -\"kernel methods\"").Total);

    [Fact]
    public void Lucene_finds_no_more_documents_once_the_time_is_over()
    {
        var (late, early) = (new SearchTime(TimeSpan.Zero), new SearchTime(TimeSpan.FromHours(1)));

        int Found(SearchTime time)
        {
            var documents = new TimedDocuments(null, 10_000, time);
            return Enumerable.Range(0, documents.Length).Count(documents.Get);
        }

        Assert.Equal((10_000, false), (Found(early), early.IsShort));
        Assert.InRange(Found(late), 1, 1_000);
        Assert.True(late.IsShort);
    }

    [Fact]
    public void A_feed_of_a_search_whose_time_is_over_says_so()
    {
        using var portal = Kernels();
        using var reader = new GenerationReader(portal.Store.FolderOf(portal.Store.FindCurrent()));

        var walk = new Searcher(reader) { MostTime = TimeSpan.Zero }.NewestChanges(new SearchRequest { Text = "\"kernel methods\"" });

        Assert.Equal(0, walk.Total);
        Assert.Contains(walk.Notices, notice => notice.Kind == NoticeKind.Hurried);
    }

    [Fact]
    public void A_search_in_time_says_nothing_of_it()
    {
        using var portal = Kernels();
        Assert.DoesNotContain(portal.Search("*e*n* kernal~2 \"kernel methods\"").Notices, notice => notice.Kind == NoticeKind.Hurried);
    }

    [Fact]
    public void A_file_of_all_results_waits_for_them()
    {
        using var portal = Kernels();
        using var reader = new GenerationReader(portal.Store.FolderOf(portal.Store.FindCurrent()));
        var walk = new Searcher(reader) { MostTime = TimeSpan.Zero }.Walk(new SearchRequest { Text = "\"kernel methods\"" });
        Assert.Single(walk.Read());
        Assert.Empty(walk.Notices);
    }

    [Fact]
    public void Whether_a_file_of_all_results_takes_longer_than_a_page_is_known_before_it_is_waited_for()
    {
        using var portal = Kernels();
        using var reader = new GenerationReader(portal.Store.FolderOf(portal.Store.FindCurrent()));
        var (patient, hurried) = (new Searcher(reader), new Searcher(reader) { MostTime = TimeSpan.Zero });

        Assert.Equal(1, patient.WalkInTime(new SearchRequest { Text = "\"kernel methods\"" })?.Total);
        Assert.Null(hurried.WalkInTime(new SearchRequest { Text = "\"kernel methods\"" }));
        Assert.Equal(2, hurried.WalkInTime(new SearchRequest { Text = "kernel" })?.Total);
    }

    [Fact]
    public void What_the_result_does_not_depend_on_does_not_cut_it_short()
    {
        var time = new SearchTime(TimeSpan.Zero);
        Assert.True(time.Rest().CutsShort());
        Assert.True(time.IsOver);
        Assert.False(time.IsShort);
        Assert.True(time.CutsShort());
        Assert.True(time.IsShort);
    }

    private static SearchResult Hurried(string text)
    {
        using var portal = Kernels();
        using var reader = new GenerationReader(portal.Store.FolderOf(portal.Store.FindCurrent()));
        return new Searcher(reader) { MostTime = TimeSpan.Zero }.Search(new SearchRequest { Text = text });
    }

    private static TestPortal Kernels() => TestPortal.Of(Some.Publication("a", "Kernel methods"), Some.Publication("b", "Kernel tricks"), Some.Publication("c", "Queueing networks"));
}

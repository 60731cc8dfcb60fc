using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class IndexBuilderTests
{
    [Fact]
    public void A_build_becomes_current_and_says_what_it_holds()
    {
        using var portal = TestPortal.Of(
            Some.Publication("a", authors: "Jane Doe, Max Roe", topics: "Pruning"), Some.Publication("b", venue: "cvpr", year: 2021), Some.Publication("c", year: null));

        var manifest = Assert.Single(portal.Store.Generations());
        Assert.Equal(manifest.Id, portal.Store.FindCurrent());
        Assert.Equal(new IndexCounts(3, 2, 2, 2, 1), manifest.Counts);
        Assert.Equal(manifest.Warnings, portal.Problems.Count(problem => problem.Severity == ProblemSeverity.Warning));
        Assert.Empty(portal.Store.Verify());
    }

    [Fact]
    public void Strict_rejects_content_with_problems_and_leaves_the_live_index()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        string? before = portal.Store.FindCurrent();
        portal.WritePublications(Some.Publication("a", year: null));

        var fault = Assert.Throws<IndexBuildException>(() => portal.Build(strict: true));

        Assert.Contains("--strict", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, portal.Store.FindCurrent());
        Assert.Empty(Directory.GetDirectories(Path.Combine(portal.IndexPath, "staging")));
    }

    [Fact]
    public void Content_of_which_nothing_can_be_read_leaves_the_live_index()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        portal.Write("publications/all.jsonl", "{ this is no JSON");

        Assert.Throws<IndexBuildException>(() => portal.Build());
        Assert.Equal(1, portal.Search("").Total);
    }

    [Fact]
    public void A_second_build_is_told_who_holds_the_lock()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        using var held = BuildLock.TryTake(portal.IndexPath, DateTimeOffset.UnixEpoch);

        var fault = Assert.Throws<IndexBuildException>(() => portal.Build());

        Assert.Contains($"process {Environment.ProcessId} since 1970-01-01T00:00:00Z", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"process {Environment.ProcessId}", portal.Store.FindBuilder(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_dead_build_left_is_removed()
    {
        using var portal = new TestPortal();
        portal.WritePublications(Some.Publication("a"));
        string left = Path.Combine(portal.IndexPath, "staging", "20200101T000000000Z-00000000");
        Directory.CreateDirectory(left);

        portal.Build();

        Assert.False(Directory.Exists(left));
    }

    [Fact]
    public void Cancelling_leaves_no_generation_and_no_staging()
    {
        using var portal = new TestPortal();
        portal.WritePublications([.. Enumerable.Range(0, 500).Select(i => Some.Publication($"k{i}", $"Title {i}"))]);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new IndexBuilder(portal.Store, TimeProvider.System).Build(new ContentFolder(portal.ContentPath), false, _ => { }, null, cancelled.Token));

        Assert.Empty(portal.Store.Generations());
        Assert.Null(portal.Store.FindCurrent());
        Assert.Empty(Directory.GetDirectories(Path.Combine(portal.IndexPath, "staging")));
    }

    [Fact]
    public void Two_builds_of_the_same_content_answer_alike()
    {
        using var portal = TestPortal.Of([.. Enumerable.Range(0, 40).Select(i => Some.Publication($"k{i}", $"Deep title {i % 7}", year: 2000 + i % 5))]);
        string[] first = portal.Keys("deep title");
        portal.Build();
        Assert.Equal(first, portal.Keys("deep title"));
    }
}

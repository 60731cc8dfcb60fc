using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Indexing;

/// <summary>Files that vanish or change while they are read.</summary>
public sealed class DisturbedContentTests : IDisposable
{
    private const int Papers = 60;
    private const int Builds = 6;

    private readonly TestPortal portal = new();

    public void Dispose() => portal.Dispose();

    [Fact]
    public void A_file_that_vanishes_before_it_is_read_ends_the_build_with_its_name_and_the_old_index_stays()
    {
        portal.Write("publications/a.jsonl", Version(1)).Build();
        // The first problem is told long before so many papers are read.
        portal.Write("publications/a.jsonl", "{\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => Line(i, 2)))).Write("publications/b.jsonl", Version(2));

        var fault = Assert.Throws<IndexBuildException>(() => new IndexBuilder(portal.Store, TimeProvider.System)
            .Build(new ContentFolder(portal.ContentPath), strict: false, _ => File.Delete(Path.Combine(portal.ContentPath, "publications/b.jsonl")), cancellation: TestContext.Current.CancellationToken));

        Assert.Contains("b.jsonl", fault.Message, StringComparison.Ordinal);
        Assert.Equal((1, Papers), Served());
        Assert.Empty(Directory.GetDirectories(Path.Combine(portal.IndexPath, "staging")));
    }

    [Fact]
    public async Task Files_that_are_replaced_all_the_time_are_read_whole_and_the_last_state_is_found_in_the_end()
    {
        int version = 1;
        Replace(version);
        portal.Build();
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) Replace(++version);
        }, TestContext.Current.CancellationToken);

        for (int build = 0; build < Builds; build++)
        {
            Try(build % 2 == 0 ? () => portal.Build() : () => portal.Update());
            Assert.True(Served() is { Version: > 0, Papers: Papers });
        }
        await stop.CancelAsync();
        await writing;
        portal.Update();

        Assert.Equal((version, Papers), Served());
        Assert.Empty(portal.Store.Verify());
    }

    [Fact]
    public async Task Files_that_are_written_in_place_all_the_time_never_harm_the_index_and_the_last_state_is_found_in_the_end()
    {
        int version = 1;
        portal.Write("publications/a.jsonl", Version(version)).Build();
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) portal.Write("publications/a.jsonl", Version(++version));
        }, TestContext.Current.CancellationToken);

        for (int build = 0; build < Builds; build++)
        {
            Try(() => portal.Update());
            Assert.True(Served() is { Version: > 0, Papers: Papers });
        }
        await stop.CancelAsync();
        await writing;
        portal.Update();

        Assert.Equal((version, Papers), Served());
    }

    /// <summary>The version that all papers are of, -1 when they are of several; and how many there are.</summary>
    private (int Version, int Papers) Served()
    {
        var hits = portal.Search(new SearchRequest { Text = "pruning", Size = SearchRequest.MaximumSize }).Hits;
        string[] versions = [.. hits.Select(hit => hit.Publication.Title.Split(' ')[^1]).Distinct()];
        return (versions.Length == 1 ? int.Parse(versions[0], System.Globalization.CultureInfo.InvariantCulture) : -1, hits.Count);
    }

    private static void Try(Action build)
    {
        try
        {
            build();
        }
        catch (IndexBuildException)
        {
            // The content changed meanwhile; what was there before is served.
        }
    }

    private void Replace(int version)
    {
        string path = Path.Combine(portal.ContentPath, "publications/a.jsonl");
        portal.Write("publications/.new", Version(version));
        File.Move(Path.Combine(portal.ContentPath, "publications/.new"), path, overwrite: true);
    }

    private static string Version(int version) => string.Concat(Enumerable.Range(0, Papers).Select(i => Line(i, version)));

    private static string Line(int i, int version) => $$"""{"key": "p{{i}}", "title": "Pruning network {{i}} version {{version}}", "year": 2020, "authors": ["Jane Doe"]}""" + "\n";
}

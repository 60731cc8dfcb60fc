using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class LiveIndexTests
{
    [Fact]
    public void A_lease_keeps_its_generation_while_another_is_served()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        using var old = portal.Live.Acquire();
        portal.WritePublications(Some.Publication("a"), Some.Publication("b", "Other title"));
        portal.Build();

        Assert.True(portal.Live.Refresh());

        Assert.Equal(1, old.Searcher.Search(new SearchRequest()).Total);
        Assert.Equal(2, portal.Search("").Total);
    }

    [Fact]
    public void A_damaged_generation_is_refused_and_the_previous_one_serves_on()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        Assert.Equal(1, portal.Search("").Total);
        portal.Build();
        string file = Path.Combine(portal.IndexPath, "generations", portal.Store.FindCurrent()!, "manifest.json");
        File.WriteAllText(file, "{");

        Assert.False(portal.Live.Refresh());

        Assert.Contains("manifest.json", portal.Live.Fault, StringComparison.Ordinal);
        Assert.Equal(1, portal.Search("").Total);
        portal.Build();
        Assert.True(portal.Live.Refresh());
        Assert.Null(portal.Live.Fault);
    }

    [Fact]
    public void A_generation_of_another_schema_is_refused_with_both_versions()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        string file = Path.Combine(portal.IndexPath, "generations", portal.Store.FindCurrent()!, "manifest.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"schemaVersion\": ", "\"schemaVersion\": 9", StringComparison.Ordinal));

        portal.Live.Refresh();

        Assert.Contains("schema 9", portal.Live.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_that_is_given_back_is_taken_again_by_the_next_search()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        using var portal = TestPortal.Of(Some.Publication("a"));
        using var lease = portal.Live.Acquire();
        string record = Path.Combine(portal.IndexPath, "generations", lease.Manifest.Id, "publications.bin");
        Assert.Equal(1, lease.Searcher.Search(new SearchRequest()).Total);
        Assert.NotEqual("0", Resident(record));

        portal.Live.LetGo(most: 0);

        Assert.Equal("0", Resident(record));
        Assert.Equal("a", lease.Searcher.Search(new SearchRequest()).Hits[0].Publication.Key);
    }

    [Fact]
    public async Task Searches_and_swaps_at_once_never_fail()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                using var lease = portal.Live.Acquire();
                Assert.True(lease.Searcher.Search(new SearchRequest { Text = "title" }).Total > 0);
            }
        })).ToArray();
        for (int i = 0; i < 5; i++)
        {
            portal.Build();
            portal.Live.Refresh();
        }
        await done.CancelAsync();
        await Task.WhenAll(readers);
    }

    /// <summary>Kilobytes of a mapped file in this process's memory.</summary>
    private static string Resident(string file) =>
        File.ReadLines("/proc/self/smaps").SkipWhile(line => !line.EndsWith(file, StringComparison.Ordinal)).First(line => line.StartsWith("Rss:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
}

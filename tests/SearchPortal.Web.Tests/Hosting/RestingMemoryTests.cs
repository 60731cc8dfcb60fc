using System.Globalization;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Tests.Bounds;

namespace SearchPortal.Web.Tests.Hosting;

// Alone. Pages that lie beside those of another look may come back at once, so that what stays is less and not nothing.
[CollectionDefinition(nameof(RestingMemoryTests), DisableParallelization = true)]
[Collection(nameof(RestingMemoryTests))]
public sealed class RestingMemoryTests
{
    private const long Page = 2_000_000;

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Some_time_after_the_last_visitor_all_of_the_index_goes_and_comes_back_when_it_is_asked()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        await using var site = new TemporarySite();
        string id = site.Build(30).Id;
        using var live = Opened(site);
        var clock = new HandClock();
        long allocated = Page;
        var memory = new RestingMemory(live, clock) { Allocated = () => allocated };
        Assert.Equal(30, Found(live));

        memory.Look();
        clock.Advance(RestingMemory.UntilTidy - Moment);
        memory.Look();
        AssertComesToRest(memory, clock, id);

        Assert.Equal(30, Found(live));
        clock.Advance(Moment);
        memory.Look();
        Assert.NotEqual(0, Resident(id));
    }

    [Fact]
    public async Task A_process_that_is_asked_never_rests_and_one_that_was_asked_again_rests_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        await using var site = new TemporarySite();
        string id = site.Build(30).Id;
        using var live = Opened(site);
        var clock = new HandClock();
        long allocated = 0;
        var memory = new RestingMemory(live, clock) { Allocated = () => allocated };

        for (int visitor = 0; visitor < 2; visitor++)
        {
            allocated += Page;
            clock.Advance(RestingMemory.UntilRest);
            memory.Look();
            Assert.Equal(30, Found(live));
            clock.Advance(Moment);
            memory.Look();
            AssertComesToRest(memory, clock, id);
        }
    }

    private static void AssertComesToRest(RestingMemory memory, HandClock clock, string id)
    {
        long awake = Resident(id);
        Assert.NotEqual(0, awake);

        clock.Advance(RestingMemory.UntilRest);
        memory.Look();
        Assert.InRange(Resident(id), 0, awake - 1);
    }

    private static LiveIndex Opened(TemporarySite site)
    {
        var live = new LiveIndex(new IndexStore(site.IndexPath));
        live.Refresh();
        return live;
    }

    private static int Found(LiveIndex live)
    {
        using var lease = live.Acquire();
        return lease.Searcher.Search(new SearchRequest { Text = "paper" }).Total;
    }

    /// <summary>Bytes in this process's memory of files that a generation maps and never writes.</summary>
    private static long Resident(string id)
    {
        long resident = 0;
        bool isOfGeneration = false;
        foreach (string line in File.ReadLines("/proc/self/smaps"))
        {
            if (line.Contains('/', StringComparison.Ordinal)) isOfGeneration = line.Contains($"/{id}/", StringComparison.Ordinal) && line.Contains(" r--s ", StringComparison.Ordinal);
            else if (isOfGeneration && line.StartsWith("Rss:", StringComparison.Ordinal)) resident += long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        return resident;
    }
}

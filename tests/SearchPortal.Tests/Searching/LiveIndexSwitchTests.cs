using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class LiveIndexSwitchTests
{
    private const int Switches = 20;

    [Fact]
    public void After_many_switches_only_the_current_generation_is_open()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        using var portal = TestPortal.Of(Some.Publication("a"));
        Assert.Equal(1, portal.Search("title").Total);
        int mapped = Mapped(portal).Length;
        int open = Open(portal).Length;

        for (int i = 0; i < Switches; i++)
        {
            portal.Build();
            Assert.Equal(1, portal.Search("title").Total);
        }

        Assert.All(Mapped(portal), line => Assert.Contains(portal.Store.FindCurrent()!, line, StringComparison.Ordinal));
        Assert.All(Open(portal), path => Assert.Contains(portal.Store.FindCurrent()!, path, StringComparison.Ordinal));
        Assert.Equal((mapped, open), (Mapped(portal).Length, Open(portal).Length));
    }

    [Fact]
    public void Two_processes_over_one_folder_follow_the_same_switches()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        using LiveIndex one = new(portal.Store), other = new(portal.Store);
        Assert.Equal((1, 1), (Total(one), Total(other)));

        portal.WritePublications(Some.Publication("a"), Some.Publication("b", "Other title"));
        portal.Build();
        Assert.Equal((true, true), (one.Refresh(), other.Refresh()));
        Assert.Equal((2, 2), (Total(one), Total(other)));

        portal.Store.Rollback();
        Assert.Equal((true, true), (one.Refresh(), other.Refresh()));
        Assert.Equal((1, 1), (Total(one), Total(other)));
    }

    private static int Total(LiveIndex live)
    {
        using var lease = live.Acquire();
        return lease.Searcher.Search(new SearchRequest()).Total;
    }

    private static string[] Mapped(TestPortal portal) => [.. File.ReadLines("/proc/self/maps").Where(line => line.Contains(portal.IndexPath, StringComparison.Ordinal))];

    private static string[] Open(TestPortal portal) =>
        [.. Directory.GetFiles("/proc/self/fd").Select(path => new FileInfo(path).LinkTarget ?? "").Where(target => target.StartsWith(portal.IndexPath, StringComparison.Ordinal))];
}

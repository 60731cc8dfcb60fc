using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class IndexRepairTests
{
    [Fact]
    public void A_whole_index_is_left_as_it_is()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));

        var repair = portal.Store.Repair(TimeProvider.System);

        Assert.Empty(repair.Mended);
        Assert.Null(repair.Left);
    }

    [Fact]
    public void A_damaged_current_generation_gives_way_to_the_newest_whole_one()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        string whole = portal.Build().Id;
        Damage(portal, portal.Build().Id);

        var repair = portal.Store.Repair(TimeProvider.System);

        Assert.Equal(2, repair.Mended.Count);
        Assert.Equal(whole, portal.Store.FindCurrent());
        Assert.Equal(2, portal.Store.Generations().Count);
        Assert.Empty(portal.Store.Verify());
    }

    [Fact]
    public void What_a_dead_build_and_a_damaged_disk_left_is_removed()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        Damage(portal, portal.Store.FindCurrent()!);
        string current = portal.Build().Id;
        Directory.CreateDirectory(Path.Combine(portal.IndexPath, "staging", "half"));

        var repair = portal.Store.Repair(TimeProvider.System);

        Assert.Equal(2, repair.Mended.Count);
        Assert.False(Directory.Exists(Path.Combine(portal.IndexPath, "staging")));
        Assert.Equal([current], portal.Store.Generations().Select(generation => generation.Id));
    }

    [Fact]
    public void Without_a_whole_generation_nothing_is_removed_and_the_remedy_is_named()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        Damage(portal, portal.Store.FindCurrent()!);

        var repair = portal.Store.Repair(TimeProvider.System);

        Assert.Contains("index rebuild", repair.Left, StringComparison.Ordinal);
        Assert.Single(portal.Store.Generations());
    }

    [Fact]
    public void The_index_of_a_newer_program_is_neither_damaged_nor_updated()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        string newer = portal.Build().Id;
        string manifest = Path.Combine(portal.IndexPath, "generations", newer, "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"schemaVersion\": ", "\"schemaVersion\": 99", StringComparison.Ordinal));

        var repair = portal.Store.Repair(TimeProvider.System);

        Assert.Contains("newer than this program", repair.Left, StringComparison.Ordinal);
        Assert.Equal(newer, portal.Store.FindCurrent());
        Assert.Contains("start the newer program", Assert.Throws<IndexUnavailableException>(() => portal.Update()).Message, StringComparison.Ordinal);
        Assert.Equal(newer, portal.Store.FindCurrent());
    }

    private static void Damage(TestPortal portal, string id)
    {
        string file = Path.Combine(portal.IndexPath, "generations", id, "publications.bin");
        byte[] bytes = File.ReadAllBytes(file);
        bytes[^5] ^= 0xFF;
        File.WriteAllBytes(file, bytes);
    }
}

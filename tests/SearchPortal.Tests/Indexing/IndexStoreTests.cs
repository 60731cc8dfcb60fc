using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class IndexStoreTests
{
    [Fact]
    public void Rollback_serves_the_generation_before_and_says_when_there_is_none()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        portal.WritePublications(Some.Publication("a"), Some.Publication("b", "Other title"));
        portal.Build();
        Assert.Equal(2, portal.Search("").Total);

        var older = portal.Store.Rollback();

        Assert.Equal(1, older.Counts.Publications);
        Assert.Equal(1, portal.Search("").Total);
        Assert.Contains("no generation older", Assert.Throws<IndexUnavailableException>(() => portal.Store.Rollback()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_generations_stay_beside_the_current_one()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        for (int i = 0; i < 4; i++) portal.Build();
        Assert.Equal(3, portal.Store.Generations().Count);
        Assert.Equal(portal.Store.FindCurrent(), portal.Store.Generations()[0].Id);
    }

    [Fact]
    public void A_clock_that_goes_back_changes_neither_the_order_nor_what_is_kept()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        var built = new List<string> { portal.Store.FindCurrent()! };
        for (int year = 2003; year > 1998; year--)
        {
            built.Add(BuildIn(portal, year));
            Assert.Equal(built[^1], portal.Store.FindCurrent());
            Assert.Equal(built.TakeLast(3).Reverse(), portal.Store.Generations().Select(generation => generation.Id));
        }

        Assert.Equal(built[^2], portal.Store.Rollback().Id);
    }

    [Fact]
    public void Rollback_passes_over_generations_of_another_program()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        string first = portal.Store.FindCurrent()!;
        string manifest = Path.Combine(portal.IndexPath, "generations", portal.Build().Id, "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"schemaVersion\": ", "\"schemaVersion\": 9", StringComparison.Ordinal));
        portal.Build();

        Assert.Equal(first, portal.Store.Rollback().Id);
    }

    [Fact]
    public void Rollback_without_a_current_generation_takes_the_newest()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        string newest = portal.Build().Id;
        File.Delete(Path.Combine(portal.IndexPath, "current"));

        Assert.Equal(newest, portal.Store.Rollback().Id);
        Assert.Null(portal.Store.FindFault());
    }

    [Fact]
    public void Verify_names_the_file_that_was_damaged()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        string file = Path.Combine(portal.IndexPath, "generations", portal.Store.FindCurrent()!, "publications.bin");
        byte[] bytes = File.ReadAllBytes(file);
        bytes[^5] ^= 0xFF;
        File.WriteAllBytes(file, bytes);

        Assert.Contains("publications.bin has been changed or damaged", Assert.Single(portal.Store.Verify()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc")]
    [InlineData("nowhere")]
    [InlineData("")]
    public void A_generation_that_is_not_there_is_refused_in_words(string id)
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        Assert.Contains("no generation", Assert.Throws<IndexUnavailableException>(() => portal.Store.Verify(id)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_an_index_says_what_to_do()
    {
        using var portal = new TestPortal();
        Assert.Null(portal.Store.FindCurrent());
        Assert.Empty(portal.Store.Generations());
        Assert.Contains("index rebuild", Assert.Throws<IndexUnavailableException>(() => portal.Live.Acquire()).Message, StringComparison.Ordinal);
    }

    private static string BuildIn(TestPortal portal, int year) =>
        new IndexBuilder(portal.Store, new StoppedClock(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero))).Build(new ContentFolder(portal.ContentPath), strict: false, _ => { }).Id;

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

using SearchPortal.Indexing;

namespace SearchPortal.Tests.Searching;

/// <summary>What a site serves that starts over an index folder in trouble.</summary>
public sealed class LiveIndexStartTests : IDisposable
{
    private readonly TestPortal portal = TestPortal.Of(Some.Publication("a"));
    private readonly string first;
    private readonly string second;

    public LiveIndexStartTests()
    {
        first = portal.Store.FindCurrent()!;
        portal.WritePublications(Some.Publication("a"), Some.Publication("b", "Other title"));
        second = portal.Build().Id;
    }

    public void Dispose() => portal.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("../../etc")]
    [InlineData(null)]
    public void A_lost_current_means_the_newest_complete_generation(string? current)
    {
        WriteCurrent(current);

        Assert.Equal(2, portal.Search("").Total);
        Assert.Contains("names no current generation; run `index rollback`", portal.Live.Fault, StringComparison.Ordinal);
        Assert.EndsWith($"the generation {second} is served meanwhile", portal.Live.Fault, StringComparison.Ordinal);
        Assert.StartsWith($"{portal.Store.FindFault()}; ", portal.Live.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("publications.bin")]
    [InlineData("site.json")]
    public void A_generation_cut_short_gives_way_to_the_one_before(string name)
    {
        using (var file = new FileStream(FileOf(second, name), FileMode.Open)) file.SetLength(file.Length / 2);

        AssertFirstIsServed(name);
    }

    [Fact]
    public void A_generation_without_one_of_its_files_gives_way_to_the_one_before()
    {
        string lost = Directory.GetFiles(FileOf(second, "lucene"))[0];
        File.Delete(lost);

        AssertFirstIsServed(Path.GetFileName(lost));
    }

    [Fact]
    public void A_generation_of_another_program_gives_way_to_one_of_this()
    {
        string manifest = FileOf(second, "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"schemaVersion\": ", "\"schemaVersion\": 9", StringComparison.Ordinal));

        AssertFirstIsServed("schema 9");
    }

    [Fact]
    public void A_current_generation_that_is_not_there_gives_way_to_the_one_before()
    {
        Directory.Delete(FileOf(second, ""), recursive: true);

        AssertFirstIsServed(second);
    }

    [Fact]
    public void A_rollback_to_what_is_served_already_ends_the_fault()
    {
        File.WriteAllText(FileOf(second, "manifest.json"), "{");
        Assert.Equal(1, portal.Search("").Total);

        Assert.Equal(first, portal.Store.Rollback().Id);

        Assert.False(portal.Live.Refresh());
        Assert.Null(portal.Live.Fault);
        Assert.Null(portal.Store.FindFault());
    }

    [Fact]
    public void With_no_good_generation_the_fault_is_that_of_the_current_one()
    {
        File.WriteAllText(FileOf(first, "manifest.json"), "{");
        File.WriteAllText(FileOf(second, "manifest.json"), "{");

        var fault = Assert.Throws<IndexUnavailableException>(() => portal.Live.Acquire());

        Assert.Contains(second, fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("run `index rebuild`", portal.Store.FindFault(), StringComparison.Ordinal);
    }

    [Fact]
    public void Serving_writes_nothing_so_that_the_folder_may_be_read_only()
    {
        string[] before = Everything();

        Assert.Equal(2, portal.Search("").Total);
        Assert.Null(portal.Store.FindFault());

        Assert.Equal(before, Everything());
    }

    private void AssertFirstIsServed(string culprit)
    {
        Assert.Equal(1, portal.Search("").Total);
        Assert.Contains(culprit, portal.Live.Fault, StringComparison.Ordinal);
        Assert.EndsWith($"the generation {first} is served meanwhile", portal.Live.Fault, StringComparison.Ordinal);
        Assert.Contains(culprit, portal.Store.FindFault(), StringComparison.Ordinal);
        Assert.Contains("index r", portal.Store.FindFault(), StringComparison.Ordinal);
    }

    private void WriteCurrent(string? text)
    {
        string path = Path.Combine(portal.IndexPath, "current");
        if (text is null) File.Delete(path);
        else File.WriteAllText(path, text);
    }

    private string FileOf(string id, string name) => Path.Combine(portal.IndexPath, "generations", id, name);

    private string[] Everything() =>
        [.. Directory.GetFileSystemEntries(portal.IndexPath, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}")];
}

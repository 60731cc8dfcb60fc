using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class StatisticsFolderTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 29);

    private readonly DirectoryInfo index = Directory.CreateTempSubdirectory("searchportal-statistics-");

    public void Dispose() => index.Delete(recursive: true);

    [Fact]
    public void A_process_replaces_its_own_counts_and_those_of_others_are_added()
    {
        var folder = new StatisticsFolder(index.FullName);
        folder.Write("a", Counted(Day, 3));
        folder.Write("a", Counted(Day, 5));
        folder.Write("b", Counted(Day, 7));

        Assert.Equal(12, Assert.Single(folder.Read()!.Queries).Asked);
    }

    [Fact]
    public void Old_counts_are_removed_and_damaged_ones_passed_over()
    {
        var folder = new StatisticsFolder(index.FullName);
        folder.Write("old", Counted(Day.AddDays(-91), 1));
        folder.Write("new", Counted(Day, 2));
        File.WriteAllText(Path.Combine(index.FullName, "statistics", "20261129-broken.json"), "{");

        Assert.Equal(2, Assert.Single(folder.Read()!.Queries).Asked);
        Assert.Equal(["20261129-broken.json", "20261129-new.json"], Directory.GetFiles(Path.Combine(index.FullName, "statistics")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_made()
    {
        var folder = new StatisticsFolder(Path.Combine(index.FullName, "none"));

        Assert.ThrowsAny<IOException>(() => folder.Write("a", Counted(Day, 1)));
        Assert.Null(folder.Read());
    }

    private static QueryStatistics Counted(DateOnly day, int asked) => new(day, day, [new("pruning", asked, 1, 0, 0)], []);
}

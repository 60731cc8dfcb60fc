using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class KeptImpactsTests : IDisposable
{
    private const int Papers = 70_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("searchportal-impacts-");
    private readonly Random random = new(5);
    private readonly string[] former;
    private int written;

    public KeptImpactsTests() => former = [.. Enumerable.Range(0, Papers).Select(_ => $"{Word()} {Word()} b")];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("a zz zz", "")]
    [InlineData("anew words b c")]
    [InlineData]
    public void Impacts_taken_over_are_those_that_would_be_worked_out(params string[] added) =>
        TakesOver([0, 3, 65_535, 65_536, Papers - 1], dropped: [], added);

    [Fact]
    public void Documents_whose_numbers_have_moved_up_keep_their_impacts() => TakesOver([7, 68_000], dropped: [65_000, 65_001, 69_999], ["a", "b c"]);

    [Fact]
    public void Impacts_are_worked_out_again_when_papers_have_become_longer() =>
        TakesOver([5], dropped: [66_000], [string.Join(' ', Enumerable.Repeat("long", Papers / 2))]);

    [Fact]
    public void What_the_former_impacts_do_not_tell_makes_everything_indexed_anew()
    {
        former[9] = string.Join(' ', Enumerable.Repeat("a", 60_000));
        Assert.Throws<RebuildNeededException>(() => TakesOver([], [], [string.Join(' ', Enumerable.Repeat("long", Papers))]));
    }

    /// <summary>Builds the file of an update and that of a rebuild and compares them.</summary>
    /// <param name="gone">Papers that leave a gap in the numbers.</param>
    /// <param name="dropped">Papers that leave none.</param>
    /// <param name="added">Texts of the papers after them.</param>
    private void TakesOver(int[] gone, int[] dropped, string[] added)
    {
        string before = Build(former, Enumerable.Range(0, Papers), Papers);
        int[] stays = [.. Enumerable.Range(0, Papers).Except(dropped)];
        int[] numbers = [.. Enumerable.Repeat(-1, Papers)];
        for (int i = 0; i < stays.Length; i++) numbers[stays[i]] = gone.Contains(stays[i]) ? -1 : i;
        int count = stays.Length + added.Length;
        var living = Enumerable.Range(0, Papers).Where(paper => numbers[paper] >= 0);
        var ends = Enumerable.Range(stays.Length, added.Length);

        string rebuilt = Build([.. living.Select(paper => former[paper]), .. added], living.Select(paper => numbers[paper]).Concat(ends), count);
        using var kept = new KeptImpacts(new ImpactFile(before), numbers);
        string updated = Build(added, ends, count, kept, new KeptPositions(new ImpactFile(before), new PositionFile($"{before}.positions"), numbers), numbers);

        Assert.Equal(File.ReadAllBytes(rebuilt), File.ReadAllBytes(updated));
        Assert.Equal(File.ReadAllBytes($"{rebuilt}.positions"), File.ReadAllBytes($"{updated}.positions"));
    }

    private string Build(string[] texts, IEnumerable<int> numbers, int count, KeptImpacts? kept = null, KeptPositions? keptPositions = null, int[]? formerNumbers = null)
    {
        string path = Path.Combine(folder.FullName, $"{written++}");
        var known = new DocumentNumbers(count, formerNumbers ?? [], [.. numbers]);
        using var inversion = new Inversion($"{path}.inverted", word => word.Text, withPositions: true);
        foreach (string text in texts)
        {
            foreach (var (place, word) in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index()) inversion.Add(Vocabulary.Shared[word], 1, WordPosition.Of(place % 3, place));
            inversion.EndPaper();
        }
        using var positions = new PositionBuilder($"{path}.positions", known, keptPositions);
        ImpactBuilder.Write(path, inversion, known, kept, positions);
        return path;
    }

    private string Word() => ((char)('a' + random.Next(26))).ToString();
}

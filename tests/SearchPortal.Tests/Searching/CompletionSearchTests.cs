using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

/// <summary>Many entries with few words, so that every kind of list is met, beside a search that looks at all of them.</summary>
public sealed class CompletionSearchTests : IDisposable
{
    private const int Entries = 6_000;
    private static readonly string[] Words = ["learning", "learn", "lean", "deep", "deeper", "network", "net", "a", "graph", "rare"];

    private readonly string folder = Directory.CreateTempSubdirectory("searchportal-test-").FullName;
    private readonly string[][] texts = [.. Enumerable.Range(0, Entries).Select(TextOf)];
    private readonly CompletionFile file;

    public CompletionSearchTests()
    {
        var entries = new CompletionCollector();
        for (int i = 0; i < Entries; i++)
            entries.Add(i % 3 == 0 ? CompletionKind.Author : CompletionKind.Paper, i, Entries - i, [TextTokenizer.Tokenize(string.Join(' ', texts[i]))]);
        string path = Path.Combine(folder, CompletionFile.Name);
        CompletionFileWriter.Write(path, entries.Complete());
        file = new CompletionFile(path);
    }

    public static TheoryData<string> Typed => ["l", "le", "lear", "learn", "learning", "d", "deep", "a", "n", "g", "rare", "ra", "deep l", "a n", "learning deep", "learn net", "rare graph", "a l n", "graph a deep"];

    [Theory]
    [MemberData(nameof(Typed))]
    public void The_best_of_those_that_have_all_words_are_found(string typed)
    {
        foreach (var kind in new[] { CompletionKind.Author, CompletionKind.Paper })
        {
            int[] fitting = [.. Enumerable.Range(0, Entries).Where(i => i % 3 == 0 == (kind == CompletionKind.Author) && Fits(texts[i], typed))];
            int[] found = [.. Find(typed).Of(kind).Select(match => (int)file.Reference(match.Entry))];

            Assert.Empty(found.Except(fitting));
            Assert.Equal(Math.Min(fitting.Length, 10), Math.Min(found.Length, 10));
        }
    }

    [Fact]
    public void An_entry_that_is_just_the_words_typed_is_found_among_however_many_begin_with_them()
    {
        int exact = Array.FindLastIndex(texts, text => text is ["deep", "learning"]);

        Assert.Contains(Find("deep learning").Of(CompletionKind.Paper).Concat(Find("deep learning").Of(CompletionKind.Author)), match => match.Rank == CompletionRank.Exact);
        Assert.True(exact > 0);
    }

    [Fact]
    public void Of_those_that_fit_alike_the_most_used_come_first()
    {
        var found = Find("learning").Of(CompletionKind.Paper).ToList();

        Assert.Equal(found.OrderBy(match => match.Rank).ThenBy(match => match.Entry), found);
        Assert.Equal(Enumerable.Range(0, Entries).First(i => i % 3 != 0 && texts[i][0] == "learning"), (int)file.Reference(found.First(match => match.Rank == CompletionRank.Beginning).Entry));
    }

    public void Dispose()
    {
        file.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private CompletionMatches Find(string typed)
    {
        var words = TypedText.Read(typed).Parts;
        var matches = new CompletionMatches(file);
        new CompletionSearch(file, matches).Add([.. words.Select((word, i) => TypedWord.Find(file.Words, word, i == words.Count - 1 ? TypedPlace.Last : TypedPlace.Before))], 0);
        return matches;
    }

    private static bool Fits(string[] text, string typed) => typed.Split(' ').All(word => text.Any(other => other.StartsWith(word, StringComparison.Ordinal)));

    /// <summary>One to four words; the last word of the list is in few.</summary>
    private static string[] TextOf(int number)
    {
        var dice = new Random(number);
        int common = number % 500 == 7 ? Words.Length : Words.Length - 1;
        return [.. Enumerable.Range(0, dice.Next(1, 5)).Select(_ => Words[dice.Next(common)])];
    }
}

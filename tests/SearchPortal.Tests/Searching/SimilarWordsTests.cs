using System.Globalization;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class SimilarWordsTests : IDisposable
{
    private readonly TestPortal portal = TestPortal.Of(
        Some.Publication("a", "Kernel machines"), Some.Publication("b", "A kernal of truth"), Some.Publication("c", "Colonel of kernels"));

    private readonly ImpactFile words;

    public SimilarWordsTests() => words = new ImpactFile(Path.Combine(portal.Store.FolderOf(portal.Store.FindCurrent()!), ImpactFile.Names[IndexSchema.Word]));

    public void Dispose()
    {
        words.Dispose();
        portal.Dispose();
    }

    [Fact]
    public void A_word_asked_for_again_has_the_same_near_words()
    {
        var tree = new WordTree(words);

        string[] first = Near(tree, "kernel", 1), again = Near(tree, "kernel", 1);

        Assert.Equal(["kernal", "kernel", "kernels"], first);
        Assert.Equal(first, again);
        Assert.Equal(["kernel"], Near(tree, "kernel", 0));
    }

    [Fact]
    public void What_was_found_in_too_little_time_is_not_taken_for_all_there_is()
    {
        var tree = new WordTree(words);
        var over = new SearchTime(TimeSpan.Zero);
        over.CutsShort();
        SimilarWords.Find(tree, "kernel", 1, over);

        Assert.Equal(0, tree.Memory.Count);
        Assert.Equal(["kernal", "kernel", "kernels"], Near(tree, "kernel", 1));
    }

    [Fact]
    public void Misspelt_words_without_end_are_not_all_remembered()
    {
        var memory = new SimilarWordMemory();

        for (int i = 0; i < 3 * SimilarWordMemory.MaximumWords; i++) memory.Add(i.ToString(CultureInfo.InvariantCulture), 1, 0, []);

        Assert.InRange(memory.Count, 0, SimilarWordMemory.MaximumWords);
        memory.Add("kernel", 1, 0, [("kernal", 1, 1)]);
        Assert.Equal([("kernal", 1, 1)], memory.Find("kernel", 1, 0));
        Assert.Null(memory.Find("kernel", 2, 0));
    }

    private static string[] Near(WordTree tree, string word, int edits) =>
        [.. SimilarWords.Find(tree, word, edits, SearchTime.Endless()).Select(near => near.Word).Order(StringComparer.Ordinal)];
}

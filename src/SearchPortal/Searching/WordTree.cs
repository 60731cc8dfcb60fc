using System.Collections.Concurrent;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The words of an index as a tree of letters (bytes of UTF-8). Branches of many words are worked out once. Safe for any number of threads.</summary>
/// <param name="words">All words.</param>
internal sealed class WordTree(ImpactFile words)
{
    /// <summary>Branches of fewer words are quickly worked out.</summary>
    private const int Many = 32;

    private readonly ConcurrentDictionary<(int From, int Depth), WordBranch[]> known = [];

    /// <summary>All words.</summary>
    public ImpactFile Words => words;

    /// <summary>What was found in it of late.</summary>
    public SimilarWordMemory Memory { get; } = new();

    /// <summary>What words go on with.</summary>
    /// <param name="range">Words that have their first letters in common and go on.</param>
    /// <param name="depth">How many letters these are.</param>
    public WordBranch[] Branches(WordRange range, int depth) =>
        range.To - range.From < Many ? WorkOut(range, depth) : known.GetOrAdd((range.From, depth), static (_, asked) => asked.Tree.WorkOut(asked.Range, asked.Depth), (Tree: this, Range: range, Depth: depth));

    private WordBranch[] WorkOut(WordRange range, int depth)
    {
        var branches = new List<WordBranch>(4);
        while (!range.IsEmpty)
        {
            byte letter = words.Letters[range.From][depth];
            var same = SortedWords.Beginning<TermLetters, byte>(words.Letters, range, depth, [letter]);
            branches.Add(new WordBranch(letter, same, words.MostDocuments(same)));
            range = range with { From = same.To };
        }
        return [.. branches];
    }
}

/// <summary>Words that go on with a letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Range">The words.</param>
/// <param name="Documents">How many documents have the most frequent of them.</param>
internal readonly record struct WordBranch(byte Letter, WordRange Range, int Documents);

using System.Text;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>
/// Finds words a few letters away from one: walks the words as a tree of letters and leaves every branch in which no word can be near
/// enough any more (<see cref="NearLetters"/>). Letters beyond ASCII count as their bytes.
/// </summary>
internal sealed class SimilarWords
{
    /// <summary>Branches looked at; more than any word of a real vocabulary needs.</summary>
    private const int MaximumBranches = 200_000;

    /// <summary>So few words are read one by one: to part them by their next letters would take longer.</summary>
    private const int Few = 16;

    /// <summary>So many branches are a tenth of a millisecond.</summary>
    private const int Often = 1_024;

    private readonly WordTree tree;
    private readonly NearLetters near;
    private readonly int above;
    private readonly SearchTime time;
    private readonly List<(string Word, int Edits, int Documents)> found = [];
    private int branches;

    private SimilarWords(WordTree tree, NearLetters near, int above, SearchTime time) => (this.tree, this.near, this.above, this.time) = (tree, near, above, time);

    /// <summary>The words of the index at most so many letters inserted, left out, changed or swapped away, itself among them; none for a word of more than <see cref="NearLetters.Longest"/> bytes.</summary>
    /// <param name="tree">All words.</param>
    /// <param name="word">Folded.</param>
    /// <param name="edits">0 to 2.</param>
    /// <param name="time">How long it may take.</param>
    /// <param name="above">Words that no more documents than this have are passed over, and branches of such words too.</param>
    public static IReadOnlyList<(string Word, int Edits, int Documents)> Find(WordTree tree, string word, int edits, SearchTime time, int above = 0)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(word);
        if (wanted.Length is 0 or > NearLetters.Longest) return [];
        if (tree.Memory.Find(word, edits, above) is { } known) return known;
        var search = new SimilarWords(tree, new NearLetters(wanted, edits), above, time);
        search.Visit(tree.Words.All, 0, search.near.Start);
        if (!time.IsShort) tree.Memory.Add(word, edits, above, search.found);
        return search.found;
    }

    private void Visit(WordRange range, int depth, NearState state)
    {
        if (range.To - range.From <= Few)
        {
            for (int word = range.From; word < range.To; word++)
                if (tree.Words.Documents(word) > above) Read(word, depth, state);
            return;
        }
        if (tree.Words.Letters[range.From].Length == depth)
        {
            Take(range.From, state);
            range = range with { From = range.From + 1 };
        }
        foreach (var (letter, branch, documents) in tree.Branches(range, depth))
        {
            if (documents <= above) continue;
            if (branches++ >= MaximumBranches || (branches % Often == 0 && time.CutsShort())) return;
            var next = near.Next(state, letter);
            if (next.IsAlive) Visit(branch, depth + 1, next);
        }
    }

    private void Read(int word, int depth, NearState state)
    {
        var letters = tree.Words.Letters[word];
        for (; depth < letters.Length && state.IsAlive; depth++) state = near.Next(state, letters[depth]);
        if (depth == letters.Length) Take(word, state);
    }

    private void Take(int word, NearState state)
    {
        int documents = tree.Words.Documents(word);
        if (documents > above && near.Edits(state) is int edits and >= 0) found.Add((Encoding.UTF8.GetString(tree.Words.Letters[word]), edits, documents));
    }
}

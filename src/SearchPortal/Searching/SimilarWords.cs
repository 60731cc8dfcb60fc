using System.Text;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>
/// Finds words a few letters away from one: walks the words as a tree of letters and leaves every branch in which no word can be near
/// enough any more (a row of the table of edit distances for each letter; Ukkonen 1985). Letters beyond ASCII count as their bytes.
/// </summary>
internal sealed class SimilarWords
{
    private const int LongestWord = 64;

    /// <summary>Branches looked at; more than any word of a real vocabulary needs.</summary>
    private const int MaximumBranches = 200_000;

    private readonly WordTree tree;
    private readonly byte[] wanted;
    private readonly int edits;
    private readonly byte[][] rows;
    private readonly byte[] path;
    private readonly List<(string Word, int Edits, int Documents)> found = [];
    private int branches;

    private SimilarWords(WordTree tree, byte[] wanted, int edits)
    {
        (this.tree, this.wanted, this.edits) = (tree, wanted, edits);
        rows = new byte[wanted.Length + edits + 2][];
        path = new byte[rows.Length];
        for (int i = 0; i < rows.Length; i++) rows[i] = new byte[wanted.Length + 1];
        for (int i = 0; i <= wanted.Length; i++) rows[0][i] = (byte)i;
    }

    /// <summary>The words of the index at most so many letters inserted, left out, changed or swapped away, itself among them; none for a word of more than 64 bytes.</summary>
    /// <param name="tree">All words.</param>
    /// <param name="word">Folded.</param>
    /// <param name="edits">0 to 2.</param>
    public static IReadOnlyList<(string Word, int Edits, int Documents)> Find(WordTree tree, string word, int edits)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(word);
        if (wanted.Length is 0 or > LongestWord) return [];
        var search = new SimilarWords(tree, wanted, edits);
        search.Visit(tree.Words.All, 0);
        return search.found;
    }

    private void Visit(WordRange range, int depth)
    {
        if (!range.IsEmpty && tree.Words.Letters[range.From].Length == depth)
        {
            Take(range.From, depth);
            range = range with { From = range.From + 1 };
        }
        if (range.IsEmpty || depth + 1 >= rows.Length) return;
        // With no letter left to change, only those may follow that the word itself goes on with.
        bool any = Least(depth) < edits;
        int first = Math.Clamp(depth - edits - 1, 0, wanted.Length);
        var next = wanted.AsSpan(first, Math.Min(wanted.Length, depth + edits + 1) - first);
        foreach (var (letter, branch) in tree.Branches(range, depth))
        {
            if (!any && !next.Contains(letter)) continue;
            if (branches++ < MaximumBranches && Step(depth, letter)) Visit(branch, depth + 1);
        }
    }

    /// <summary>Works out the row of one letter more; false when no word that goes on so is near enough.</summary>
    private bool Step(int depth, byte letter)
    {
        path[depth] = letter;
        byte[] before = rows[depth], row = rows[depth + 1];
        row[0] = (byte)(depth + 1);
        int least = row[0];
        for (int i = 1; i < row.Length; i++)
        {
            int distance = Math.Min(before[i - 1] + (wanted[i - 1] == letter ? 0 : 1), 1 + Math.Min(before[i], row[i - 1]));
            if (depth > 0 && i > 1 && letter == wanted[i - 2] && path[depth - 1] == wanted[i - 1]) distance = Math.Min(distance, rows[depth - 1][i - 2] + 1);
            row[i] = (byte)distance;
            least = Math.Min(least, distance);
        }
        return least <= edits;
    }

    private int Least(int depth)
    {
        int least = int.MaxValue;
        foreach (byte distance in rows[depth]) least = Math.Min(least, distance);
        return least;
    }

    private void Take(int word, int depth)
    {
        int distance = rows[depth][wanted.Length];
        if (distance <= edits) found.Add((Encoding.UTF8.GetString(tree.Words.Letters[word]), distance, tree.Words.Documents(word)));
    }
}

using System.Numerics;

namespace SearchPortal.Searching.Matching;

/// <summary>Adds up scores of a window's documents from any number of lists. Empty again after each <see cref="MoveTo"/>.</summary>
/// <param name="size">Documents of a window at most.</param>
internal sealed class WindowSum(int size)
{
    private readonly float[] scores = new float[size];
    private readonly byte[] lists = new byte[size];
    private readonly ulong[] seen = new ulong[(size + 63) / 64];

    /// <summary>Adds a list.</summary>
    public void Add<TScores>(ReadOnlySpan<ushort> documents, TScores worth)
        where TScores : IWindowScores, allows ref struct
    {
        for (int i = 0; i < documents.Length; i++)
        {
            int document = documents[i];
            scores[document] += worth[i];
            seen[document >> 6] |= 1UL << document;
        }
    }

    /// <summary>Adds a list and notes that its documents are in one list more.</summary>
    public void AddCounted<TScores>(ReadOnlySpan<ushort> documents, TScores worth)
        where TScores : IWindowScores, allows ref struct
    {
        Add(documents, worth);
        foreach (ushort document in documents)
            if (lists[document] < byte.MaxValue) lists[document]++;
    }

    /// <summary>Moves all documents that are in enough lists to matches, ascending.</summary>
    /// <param name="matches">What is there is overwritten.</param>
    /// <param name="least">Lists that a document must be in; counted only by <see cref="AddCounted"/>, and 1 or less asks nothing.</param>
    public void MoveTo(WindowMatches matches, int least)
    {
        var documents = matches.Documents;
        var sums = matches.Scores;
        int count = 0;
        for (int word = 0; word < seen.Length; word++)
        {
            for (ulong bits = seen[word]; bits != 0; bits &= bits - 1)
            {
                int document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                documents[count] = (ushort)document;
                sums[count] = scores[document];
                scores[document] = 0;
                if (least <= 1 || lists[document] >= least) count++;
                if (least > 1) lists[document] = 0;
            }
            seen[word] = 0;
        }
        matches.Count = count;
    }
}

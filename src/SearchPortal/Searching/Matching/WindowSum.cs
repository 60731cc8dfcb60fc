using System.Numerics;
using System.Runtime.Intrinsics;

namespace SearchPortal.Searching.Matching;

/// <summary>Adds up scores of a window's documents from any number of lists. Empty again after each <see cref="MoveTo"/>.</summary>
/// <param name="size">Documents of a window at most.</param>
internal sealed class WindowSum(int size)
{
    // A whole number of words of 64 documents.
    private readonly float[] scores = new float[(size + 63) / 64 * 64];
    private readonly byte[] lists = new byte[size];
    private readonly ulong[] seen = new ulong[(size + 63) / 64];

    /// <summary>Adds a list.</summary>
    public void Add<TScores>(ReadOnlySpan<ushort> documents, TScores worth)
        where TScores : IWindowScores, allows ref struct
    {
        for (int i = 0; i < documents.Length; i++) scores[documents[i]] += worth[i];
        // What is worth something is seen by its score.
        if (!worth.AreAllPositive) AddWorthless(documents);
    }

    /// <summary>Adds documents that are worth nothing.</summary>
    public void AddWorthless(ReadOnlySpan<ushort> documents)
    {
        foreach (ushort document in documents) seen[document >> 6] |= 1UL << document;
    }

    /// <summary>Notes that documents are in one list more.</summary>
    public void Count(ReadOnlySpan<ushort> documents)
    {
        foreach (ushort document in documents)
            if (lists[document] < byte.MaxValue) lists[document]++;
    }

    /// <summary>Moves all documents that are in enough lists to matches, ascending.</summary>
    /// <param name="matches">What is there is overwritten.</param>
    /// <param name="least">Lists that a document must be in; counted only by <see cref="Count"/>, and 1 or less asks nothing.</param>
    public void MoveTo(WindowMatches matches, int least)
    {
        var documents = matches.Documents;
        var sums = matches.Scores;
        int count = 0;
        for (int word = 0; word < seen.Length; word++)
        {
            for (ulong bits = seen[word] | Positive(word << 6); bits != 0; bits &= bits - 1)
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

    /// <summary>Moves all documents to matches, ascending, where only <see cref="AddWorthless"/> added any.</summary>
    /// <param name="matches">What is there is overwritten.</param>
    public void MoveWorthlessTo(WindowMatches matches)
    {
        var documents = matches.Documents;
        int count = 0;
        for (int word = 0; word < seen.Length; word++)
        {
            for (ulong bits = seen[word]; bits != 0; bits &= bits - 1) documents[count++] = (ushort)((word << 6) + BitOperations.TrailingZeroCount(bits));
            seen[word] = 0;
        }
        matches.Scores[..count].Clear();
        matches.Count = count;
    }

    /// <summary>A bit for each of 64 documents that has a score.</summary>
    private ulong Positive(int first)
    {
        ulong bits = 0;
        ref float start = ref scores[first];
        for (int i = 0; i < 64; i += Vector256<float>.Count)
            bits |= (ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref start, (nuint)i), Vector256<float>.Zero).ExtractMostSignificantBits() << i;
        return bits;
    }
}

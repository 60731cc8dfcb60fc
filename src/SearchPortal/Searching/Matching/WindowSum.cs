using System.Numerics;
using System.Runtime.Intrinsics;

namespace SearchPortal.Searching.Matching;

/// <summary>Adds up scores of a window's documents from any number of lists. Empty again once its documents are moved.</summary>
/// <param name="size">Documents of a window at most.</param>
internal sealed class WindowSum(int size)
{
    /// <summary>So many documents are written at once.</summary>
    private const int Together = WindowMatches.Spare / 4;

    private const int MostOnStack = 128;

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
        int count = 0;
        var documents = matches.Documents;
        for (int word = 0; word < seen.Length; word++)
        {
            count = Write(seen[word] | Positive(word << 6), word << 6, documents, count);
            seen[word] = 0;
        }
        matches.Count = least > 1 ? Enough(documents[..count], least) : count;
        var sums = matches.Scores;
        documents = documents[..matches.Count];
        for (int i = 0; i < documents.Length; i++)
        {
            ref float score = ref scores[documents[i]];
            sums[i] = score;
            score = 0;
        }
    }

    /// <summary>What the document of a rank is worth so far; 0 when there are fewer.</summary>
    /// <param name="rank">1 for the one worth most.</param>
    public float AtRank(int rank)
    {
        Span<float> best = rank <= MostOnStack ? stackalloc float[rank] : new float[rank];
        best.Clear();
        ref float start = ref scores[0];
        for (int i = 0; i < scores.Length; i += Vector256<float>.Count)
        {
            var some = Vector256.LoadUnsafe(ref start, (nuint)i);
            if (!Vector256.GreaterThanAny(some, Vector256.Create(best[^1]))) continue;
            for (int j = 0; j < Vector256<float>.Count; j++)
            {
                if (some[j] <= best[^1]) continue;
                int at = rank - 1;
                for (; at > 0 && best[at - 1] < some[j]; at--) best[at] = best[at - 1];
                best[at] = some[j];
            }
        }
        return best[^1];
    }

    /// <summary>How many documents are worth so much or more.</summary>
    /// <param name="least">Greater than 0.</param>
    public int CountFrom(float least)
    {
        int count = 0;
        for (int i = 0; i < scores.Length; i += Vector256<float>.Count) count += BitOperations.PopCount(From(least, i));
        return count;
    }

    /// <summary>Moves documents that are worth so much or more to matches, ascending; the others are forgotten.</summary>
    /// <param name="matches">What is there is overwritten.</param>
    /// <param name="least">Greater than 0.</param>
    public void MoveBestTo(WindowMatches matches, float least)
    {
        matches.Count = 0;
        for (int i = 0; i < scores.Length; i += Vector256<float>.Count)
        {
            for (uint bits = From(least, i); bits != 0; bits &= bits - 1)
            {
                int document = i + BitOperations.TrailingZeroCount(bits);
                (matches.Documents[matches.Count], matches.Scores[matches.Count]) = ((ushort)document, scores[document]);
                matches.Count++;
            }
        }
        Array.Clear(scores);
        Array.Clear(seen);
    }

    /// <summary>Moves all documents to matches, ascending, where only <see cref="AddWorthless"/> added any.</summary>
    /// <param name="matches">What is there is overwritten.</param>
    public void MoveWorthlessTo(WindowMatches matches)
    {
        var documents = matches.Documents;
        int count = 0;
        for (int word = 0; word < seen.Length; word++)
        {
            count = Write(seen[word], word << 6, documents, count);
            seen[word] = 0;
        }
        matches.Scores[..count].Clear();
        matches.Count = count;
    }

    /// <summary>Lets those go that are in too few lists; gives how many stay.</summary>
    private int Enough(Span<ushort> documents, int least)
    {
        int kept = 0;
        foreach (ushort document in documents)
        {
            bool isEnough = lists[document] >= least;
            lists[document] = 0;
            if (!isEnough) scores[document] = 0;
            documents[kept] = document;
            kept += isEnough ? 1 : 0;
        }
        return kept;
    }

    /// <summary>Writes the numbers of bits behind those that are there; gives how many are there then. As Lemire's simdjson does: some at once, the last ones in vain, since after how many a loop ends is guessed wrong.</summary>
    private static int Write(ulong bits, int first, Span<ushort> documents, int count)
    {
        int end = count + BitOperations.PopCount(bits);
        while (count < end)
        {
            var some = documents.Slice(count, Together);
            for (int i = 0; i < some.Length; i++)
            {
                some[i] = (ushort)(first + BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
            }
            count += some.Length;
        }
        return end;
    }

    /// <summary>A bit for each of eight documents that is worth so much or more.</summary>
    private uint From(float least, int first) =>
        Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref scores[0], (nuint)first), Vector256.Create(least)).ExtractMostSignificantBits();

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

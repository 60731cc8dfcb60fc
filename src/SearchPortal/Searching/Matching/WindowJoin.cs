using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchPortal.Searching.Matching;

/// <summary>
/// Joins the matches of a window with others of it. Others are looked at in blocks: whether a document is in its block is seen at once, without
/// asking where, so that the processor need not guess and goes on to the next before it knows (as Schlegel, Willhalm and Lehner 2011).
/// </summary>
internal static class WindowJoin
{
    private const int Block = 64;

    /// <summary>Joins in place.</summary>
    /// <param name="kind">How.</param>
    /// <param name="matches">What is there.</param>
    /// <param name="documents">The others, ascending.</param>
    /// <param name="scores">What they are worth.</param>
    public static void Apply<TScores>(JoinKind kind, WindowMatches matches, ReadOnlySpan<ushort> documents, TScores scores)
        where TScores : IWindowScores, allows ref struct
    {
        if (documents.IsEmpty)
        {
            if (kind == JoinKind.Require) matches.Count = 0;
            return;
        }
        bool leaps = WindowPlaces.Leaps(documents.Length, matches.Count);
        // A block at least: of few the last is repeated.
        Span<ushort> few = stackalloc ushort[Block];
        scoped var others = documents;
        if (documents.Length < Block)
        {
            few.Fill(documents[^1]);
            documents.CopyTo(few);
            others = few;
        }
        switch (kind)
        {
            case JoinKind.Require: Require(matches, others, scores, leaps); break;
            case JoinKind.Raise: Raise(matches, others, scores, leaps); break;
            default: Exclude(matches, others, leaps); break;
        }
    }

    /// <summary>Whether a document is in both cannot be foretold: it is written in any case, and only counted when it is.</summary>
    private static void Require<TScores>(WindowMatches matches, ReadOnlySpan<ushort> documents, TScores scores, bool leaps)
        where TScores : IWindowScores, allows ref struct
    {
        var mine = matches.Documents;
        var worth = matches.Scores;
        int kept = 0, block = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            ushort document = mine[i];
            ulong found = Find(documents, ref block, document, leaps, out int first);
            mine[kept] = document;
            worth[kept] = worth[i] + scores[Place(first, found)];
            kept += found != 0 ? 1 : 0;
        }
        matches.Count = kept;
    }

    private static void Raise<TScores>(WindowMatches matches, ReadOnlySpan<ushort> documents, TScores scores, bool leaps)
        where TScores : IWindowScores, allows ref struct
    {
        var mine = matches.Documents;
        var worth = matches.Scores;
        int block = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            ulong found = Find(documents, ref block, mine[i], leaps, out int first);
            worth[i] += found != 0 ? scores[Place(first, found)] : 0;
        }
    }

    private static void Exclude(WindowMatches matches, ReadOnlySpan<ushort> documents, bool leaps)
    {
        var mine = matches.Documents;
        var worth = matches.Scores;
        int kept = 0, block = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            ushort document = mine[i];
            mine[kept] = document;
            worth[kept] = worth[i];
            kept += Find(documents, ref block, document, leaps, out _) == 0 ? 1 : 0;
        }
        matches.Count = kept;
    }

    /// <summary>A bit for each place of a document's block that holds it.</summary>
    /// <param name="documents">At least a block.</param>
    /// <param name="block">Where to look from; becomes where a later document is looked for.</param>
    /// <param name="document">The document.</param>
    /// <param name="leaps">Whether most blocks are passed over.</param>
    /// <param name="first">The block's first place.</param>
    private static ulong Find(ReadOnlySpan<ushort> documents, ref int block, ushort document, bool leaps, out int first)
    {
        int last = documents.Length - Block;
        if (leaps) block = WindowPlaces.Leap(documents, block, document);
        else while (block < last && documents[block + Block - 1] < document) block += Block;
        // The last block begins before the one in front of it ends.
        first = Math.Min(block, last);
        ref ushort start = ref MemoryMarshal.GetReference(documents.Slice(first, Block));
        var sought = Vector256.Create(document);
        ulong found = 0;
        for (int i = 0; i < Block; i += Vector256<ushort>.Count)
            found |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)i), sought).ExtractMostSignificantBits() << i;
        return found;
    }

    private static int Place(int first, ulong found) => first + BitOperations.TrailingZeroCount(found) % Block;
}

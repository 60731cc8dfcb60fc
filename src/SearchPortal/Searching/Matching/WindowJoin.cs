using System.Numerics;
using System.Runtime.Intrinsics;

namespace SearchPortal.Searching.Matching;

/// <summary>Joins the matches of a window with others of it.</summary>
internal static class WindowJoin
{
    /// <summary>Above this many others for each of some, others are leapt over.</summary>
    private const int LeapRatio = 64;

    /// <summary>Joins in place.</summary>
    /// <param name="kind">How.</param>
    /// <param name="matches">What is there.</param>
    /// <param name="documents">The others, ascending.</param>
    /// <param name="scores">What they are worth.</param>
    public static void Apply<TScores>(JoinKind kind, WindowMatches matches, ReadOnlySpan<ushort> documents, TScores scores)
        where TScores : IWindowScores, allows ref struct
    {
        bool leaps = Leaps(documents.Length, matches.Count);
        if (kind == JoinKind.Require)
        {
            Require(matches, documents, scores, leaps);
            return;
        }
        var mine = matches.Documents;
        var worth = matches.Scores;
        int kept = 0, at = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            ushort document = mine[i];
            at = Find(documents, at, document, leaps);
            bool both = at < documents.Length && documents[at] == document;
            if (kind == JoinKind.Raise)
            {
                if (both) worth[i] += scores[at];
                continue;
            }
            if (both) continue;
            mine[kept] = document;
            worth[kept++] = worth[i];
        }
        if (kind != JoinKind.Raise) matches.Count = kept;
    }

    /// <summary>Whether a document is in both cannot be foretold: it is written in any case, and only counted when it is.</summary>
    private static void Require<TScores>(WindowMatches matches, ReadOnlySpan<ushort> documents, TScores scores, bool leaps)
        where TScores : IWindowScores, allows ref struct
    {
        var mine = matches.Documents;
        var worth = matches.Scores;
        int kept = 0, at = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            ushort document = mine[i];
            at = Find(documents, at, document, leaps);
            if (at == documents.Length) break;
            mine[kept] = document;
            worth[kept] = worth[i] + scores[at];
            kept += documents[at] == document ? 1 : 0;
        }
        matches.Count = kept;
    }

    /// <summary>Whether others are leapt over.</summary>
    /// <param name="others">How many there are.</param>
    /// <param name="some">How many are sought among them.</param>
    public static bool Leaps(int others, int some) => others / LeapRatio > some;

    /// <summary>The first place from one on that holds the document or a later one.</summary>
    public static int Find(ReadOnlySpan<ushort> documents, int at, ushort document, bool leaps) =>
        leaps ? Leap(documents, at, document) : Step(documents, at, document);

    /// <summary>Finds it by comparing several at once.</summary>
    private static int Step(ReadOnlySpan<ushort> documents, int at, ushort document)
    {
        while (at + Vector256<ushort>.Count <= documents.Length)
        {
            var some = Vector256.Create(documents.Slice(at, Vector256<ushort>.Count));
            int earlier = BitOperations.TrailingZeroCount(~Vector256.LessThan(some, Vector256.Create(document)).ExtractMostSignificantBits());
            at += earlier;
            if (earlier < Vector256<ushort>.Count) return at;
        }
        while (at < documents.Length && documents[at] < document) at++;
        return at;
    }

    /// <summary>Finds it by steps that double, then halves (Bentley and Yao 1976).</summary>
    private static int Leap(ReadOnlySpan<ushort> documents, int at, ushort document)
    {
        int step = 1, low = at;
        while (low + step < documents.Length && documents[low + step] < document)
        {
            low += step;
            step *= 2;
        }
        int high = Math.Min(low + step, documents.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (documents[middle] < document) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

using System.Numerics;
using System.Runtime.Intrinsics;

namespace SearchPortal.Searching.Matching;

/// <summary>Where documents stand among the ascending ones of a window.</summary>
internal static class WindowPlaces
{
    /// <summary>Above this many documents for each that is sought, others are leapt over.</summary>
    private const int LeapRatio = 2_048;

    /// <summary>Whether documents are leapt over.</summary>
    /// <param name="all">How many there are.</param>
    /// <param name="sought">How many are sought among them.</param>
    public static bool Leaps(int all, int sought) => all / LeapRatio > sought;

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
    public static int Leap(ReadOnlySpan<ushort> documents, int at, ushort document)
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

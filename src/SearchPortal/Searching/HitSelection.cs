using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Searching;

/// <summary>
/// Keeps the many documents with the greatest keys: gathers up to twice as many and then lets the lesser ones go (quickselect, Hoare 1961).
/// A heap, as in <see cref="TopHits"/>, moves a candidate through all its levels; here most are written once.
/// </summary>
/// <param name="room">Memory to begin with; not to be used by another one meanwhile.</param>
/// <param name="capacity">How many.</param>
/// <param name="below">Only keys smaller than this.</param>
internal sealed class HitSelection(HitRoom room, int capacity, ulong below = ulong.MaxValue)
{
    /// <summary>So many scores are compared before any of them is offered: of most none is great enough.</summary>
    private const int Together = WindowMatches.Spare;

    /// <summary>With so many documents for each that is kept it pays to guess which.</summary>
    private const int ManyTimes = 4;

    private const int SampleSize = 128;
    private const int SampleMargin = 4;

    // Grows with what is found: an export keeps all, and seldom finds all.
    private ulong[] keys = room.Keys;
    private int[] docs = room.Docs;
    private int count;

    /// <summary>A key that is not greater is not kept.</summary>
    public ulong Least { get; private set; } = capacity > 0 ? 0 : ulong.MaxValue;

    /// <summary>Offers a document.</summary>
    /// <param name="key">Greater than 0, and of no other document.</param>
    /// <param name="doc">The document.</param>
    public void Offer(ulong key, int doc)
    {
        if (key <= Least || key >= below) return;
        if (count == keys.Length) MakeRoom();
        (keys[count], docs[count]) = (key, doc);
        count++;
    }

    /// <summary>Offers the documents of a window by their scores.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="matches">The documents.</param>
    /// <param name="places">Order those with equal scores, see <see cref="DocumentOrder"/>.</param>
    public void Offer(int first, WindowMatches matches, int[] places)
    {
        if (capacity == 0) return;
        float guess = GuessLeast(matches.Scores[..matches.Count]);
        OfferBetween(guess, float.PositiveInfinity, first, matches, places);
        if (guess > 0 && count < capacity) OfferBetween(0, guess, first, matches, places);
    }

    private void OfferBetween(float from, float below, int first, WindowMatches matches, int[] places)
    {
        ReadOnlySpan<ushort> documents = matches.Documents;
        ReadOnlySpan<float> scores = matches.Scores;
        float least = Math.Max(from, SortKey.Score(Least));
        for (int at = 0, count = matches.Count; at < count; at += Together)
        {
            uint fit = Between(least, below, scores.Slice(at, Together));
            if (count - at < Together) fit &= (1u << (count - at)) - 1;
            if (fit == 0) continue;
            for (; fit != 0; fit &= fit - 1)
            {
                int i = at + BitOperations.TrailingZeroCount(fit), doc = first + documents[i];
                Offer(SortKey.Of(scores[i], places[doc]), doc);
            }
            least = Math.Max(from, SortKey.Score(Least));
        }
    }

    /// <summary>A bit for each score that is not less than one number and less than the other.</summary>
    private static uint Between(float from, float below, ReadOnlySpan<float> scores)
    {
        uint bits = 0;
        ref float start = ref MemoryMarshal.GetReference(scores);
        for (int i = 0; i < Together; i += Vector256<float>.Count)
        {
            var some = Vector256.LoadUnsafe(ref start, (nuint)i);
            bits |= (Vector256.GreaterThanOrEqual(some, Vector256.Create(from)) & Vector256.LessThan(some, Vector256.Create(below))).ExtractMostSignificantBits() << i;
        }
        return bits;
    }

    /// <summary>A score that a few more documents reach than are kept, by a sample; 0 where there are not many more.</summary>
    private float GuessLeast(ReadOnlySpan<float> scores)
    {
        if (scores.Length / ManyTimes < capacity) return 0;
        Span<float> sample = stackalloc float[SampleSize];
        for (int i = 0; i < sample.Length; i++) sample[i] = scores[(int)((long)i * scores.Length / SampleSize)];
        long enough = (long)SampleSize * capacity / scores.Length * 3 / 2 + SampleMargin;
        return enough < SampleSize ? Greatest(sample, (int)enough) : 0;
    }

    /// <summary>The greatest number but so many less one; the others are left in any order.</summary>
    private static float Greatest(Span<float> numbers, int place)
    {
        int low = 0, high = numbers.Length - 1, wanted = place - 1;
        while (low < high)
        {
            float pivot = numbers[(low + high) / 2];
            int left = low, right = high;
            while (left <= right)
            {
                while (numbers[left] > pivot) left++;
                while (numbers[right] < pivot) right--;
                if (left > right) break;
                (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                left++;
                right--;
            }
            if (wanted <= right) high = right;
            else if (wanted >= left) low = left;
            else break;
        }
        return numbers[wanted];
    }

    /// <summary>The documents kept, greatest key first.</summary>
    public (ulong Key, int Doc)[] Sorted()
    {
        if (count > capacity) Select();
        Array.Sort(keys, docs, 0, count);
        Array.Reverse(keys, 0, count);
        Array.Reverse(docs, 0, count);
        return Kept();
    }

    /// <summary>The documents kept, in any order.</summary>
    public (ulong Key, int Doc)[] Kept()
    {
        if (count > capacity) Select();
        var kept = new (ulong Key, int Doc)[count];
        for (int i = 0; i < kept.Length; i++) kept[i] = (keys[i], docs[i]);
        return kept;
    }

    private void MakeRoom()
    {
        if (count >= Math.Max(2L * capacity, HitRoom.Size))
        {
            Select();
            return;
        }
        int length = (int)Math.Min(2L * count, 2L * capacity);
        Array.Resize(ref keys, length);
        Array.Resize(ref docs, length);
    }

    /// <summary>Brings the greatest keys to the front and forgets the others.</summary>
    private void Select()
    {
        int low = 0, high = count - 1, wanted = capacity - 1;
        while (low < high)
        {
            int middle = Part(low, high);
            if (wanted <= middle) high = middle;
            else low = middle + 1;
        }
        count = capacity;
        Least = keys[wanted];
    }

    /// <summary>Parts a range so that no key of its beginning is less than any of its end; gives the last place of the beginning.</summary>
    private int Part(int low, int high)
    {
        ulong pivot = Middle(keys[low], keys[low + (high - low) / 2], keys[high]);
        int left = low - 1, right = high + 1;
        while (true)
        {
            do left++;
            while (keys[left] > pivot);
            do right--;
            while (keys[right] < pivot);
            if (left >= right) return right;
            (keys[left], keys[right]) = (keys[right], keys[left]);
            (docs[left], docs[right]) = (docs[right], docs[left]);
        }
    }

    private static ulong Middle(ulong a, ulong b, ulong c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}

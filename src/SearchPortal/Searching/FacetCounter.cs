using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchPortal.Searching;

/// <summary>Counts the values of one facet. Used again after <see cref="Clear"/>; the work depends on the values met, not on those there are.</summary>
internal sealed class FacetCounter(FacetColumn column)
{
    /// <summary>With more documents than this part of all values, most values are met: looking through all is quicker than noting which.</summary>
    private const int ManyDocuments = 128;

    private readonly FrequencyRanks? ranks = column.Ranks;

    /// <summary>Counts of the values that many documents have, by rank; of all by ordinal where values have no ranks.</summary>
    private readonly int[] frequent = new int[column.Ranks?.Frequent ?? column.Values.Count];

    /// <summary>Counts of the others by rank: a byte is enough, and all bytes together stay near the processor. Then what rows are filled up with.</summary>
    private readonly byte[] rareAndNone = new byte[column.Ranks is null ? column.Values.Count : column.Values.Count + RankRows.Width];
    private int[] met = new int[16];
    private int metCount;
    private bool isMany;

    private Span<byte> Rare => rareAndNone.AsSpan(frequent.Length, column.Values.Count - frequent.Length);

    /// <summary>How many values have a count above 0.</summary>
    public int Distinct => isMany ? column.Values.Count - frequent.AsSpan().Count(0) - Rare.Count((byte)0) : metCount;

    /// <summary>The count of an ordinal.</summary>
    public int this[int ordinal] => At(ranks?.Rank(ordinal) ?? ordinal);

    /// <summary>Counts the values of documents of a window.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="documents">Numbered within the window.</param>
    public void Count(int first, ReadOnlySpan<ushort> documents)
    {
        if (ranks is null)
        {
            foreach (ushort document in documents) Count(first + document);
            return;
        }
        isMany |= documents.Length > column.Values.Count / ManyDocuments;
        var rows = ranks.OfDocuments.From(first);
        if (isMany) CountMany(documents, rows, ranks.OfDocuments);
        else foreach (ushort document in documents) CountFew(rows.Slice(document * RankRows.Width, RankRows.Width), ranks.OfDocuments, ranks.Count);
    }

    /// <summary>The innermost loop of a broad search: one comparison tells that a row has rare ranks alone, as nearly all have.</summary>
    private void CountMany(ReadOnlySpan<ushort> documents, ReadOnlySpan<int> rows, RankRows all)
    {
        ref byte counts = ref MemoryMarshal.GetArrayDataReference(rareAndNone);
        var least = Vector256.Create(frequent.Length);
        var distance = Vector256.Create((uint)(rareAndNone.Length - frequent.Length));
        foreach (ushort document in documents)
        {
            var row = rows.Slice(document * RankRows.Width, RankRows.Width);
            if (!Vector256.LessThanAll((Vector256.Create(row) - least).AsUInt32(), distance))
            {
                CountEach(row, all);
                continue;
            }
            // All of them lie inside the array: that was the comparison.
            Unsafe.Add(ref counts, row[0])++;
            Unsafe.Add(ref counts, row[1])++;
            Unsafe.Add(ref counts, row[2])++;
            Unsafe.Add(ref counts, row[3])++;
            Unsafe.Add(ref counts, row[4])++;
            Unsafe.Add(ref counts, row[5])++;
            Unsafe.Add(ref counts, row[6])++;
            Unsafe.Add(ref counts, row[7])++;
        }
    }

    private void CountEach(ReadOnlySpan<int> row, RankRows all)
    {
        Span<byte> few = rareAndNone;
        Span<int> many = frequent;
        foreach (int rank in row)
        {
            if (rank < 0) CountEach(all.Beyond(rank), all);
            else if (rank >= many.Length) few[rank]++;
            else many[rank]++;
        }
    }

    private void CountFew(ReadOnlySpan<int> row, RankRows all, int end)
    {
        foreach (int rank in row)
        {
            if ((uint)rank >= (uint)end)
            {
                if (rank < 0) CountFew(all.Beyond(rank), all, end);
                return;
            }
            if (Raise(rank) == 1) Meet(rank);
        }
    }

    private int Raise(int rank) => rank < frequent.Length ? ++frequent[rank] : ++rareAndNone[rank];

    /// <summary>Counts the values of a document.</summary>
    public void Count(int doc)
    {
        foreach (int ordinal in column.Of(doc))
            if (ordinal >= 0) Add(ordinal, 1);
    }

    /// <summary>Adds to the count of an ordinal; it is never greater than the number of documents that have it.</summary>
    public void Add(int ordinal, int count)
    {
        int place = ranks?.Rank(ordinal) ?? ordinal;
        if (At(place) == 0 && !isMany) Meet(place);
        if (place < frequent.Length) frequent[place] += count;
        else rareAndNone[place] += (byte)count;
    }

    /// <summary>Forgets all counts.</summary>
    public void Clear()
    {
        if (isMany)
        {
            Array.Clear(frequent);
            Array.Clear(rareAndNone);
        }
        else
        {
            foreach (int place in met.AsSpan(0, metCount))
            {
                if (place < frequent.Length) frequent[place] = 0;
                else rareAndNone[place] = 0;
            }
        }
        (metCount, isMany) = (0, false);
    }

    /// <summary>The ordinals with the greatest counts above 0, greatest first, ties by ordinal.</summary>
    /// <param name="size">At most this many.</param>
    public int[] Top(int size)
    {
        var top = new TopHits(Math.Min(size, column.Values.Count));
        if (isMany) OfferAll(top);
        else OfferMet(top);
        return Array.ConvertAll(top.Sorted(), hit => hit.Doc);
    }

    /// <summary>The ordinals with a count above 0, greatest ordinal first; looks at all there are.</summary>
    public int[] Descending()
    {
        int[] found = new int[Distinct];
        for (int ordinal = column.Values.Count - 1, at = 0; at < found.Length; ordinal--)
            if (this[ordinal] > 0) found[at++] = ordinal;
        return found;
    }

    /// <summary>Offers what can still be among the greatest; the frequent values stand in front, so that soon it is little.</summary>
    private void OfferAll(TopHits top)
    {
        for (int place = 0; place < frequent.Length; place++)
            if (frequent[place] > 0) Offer(top, place);
        int at = 0;
        while (Least(top) <= byte.MaxValue && Rare[at..].IndexOfAnyInRange((byte)Least(top), byte.MaxValue) is int next and >= 0)
        {
            Offer(top, frequent.Length + at + next);
            at += next + 1;
        }
    }

    private void OfferMet(TopHits top)
    {
        int least = Least(top);
        foreach (int place in met.AsSpan(0, metCount))
        {
            // Most values of a narrow search have a count of 1: seen without asking which they are.
            if (At(place) < least) continue;
            Offer(top, place);
            least = Least(top);
        }
    }

    private static int Least(TopHits top) => Math.Max(1, (int)(top.Least >> 32));

    private void Offer(TopHits top, int place)
    {
        int ordinal = ranks?.Ordinal(place) ?? place;
        top.Offer(((ulong)At(place) << 32) | (uint)(int.MaxValue - ordinal), ordinal);
    }

    private int At(int place) => place < frequent.Length ? frequent[place] : rareAndNone[place];

    private void Meet(int place)
    {
        if (metCount == met.Length) Array.Resize(ref met, 2 * met.Length);
        met[metCount++] = place;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchPortal.Searching;

/// <summary>Counts values that are many, by their ranks. For few documents the work depends on the values met, not on those there are.</summary>
/// <typeparam name="T">Of a rank in its row.</typeparam>
internal sealed class RankCounter<T>(FrequencyRanks ranks, RankRows<T> rows) : FacetCounter
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>With more documents than this part of all shared values, most of these are met: looking through all is quicker than noting which.</summary>
    private const int ManyDocuments = 128;

    private readonly RankCounts counts = new(ranks, RankRows<T>.Fillers);
    private readonly CountedDocuments counted = new();

    /// <summary>How many values were met that one document alone has.</summary>
    private int singles;
    private int[] met = new int[16];
    private int metCount;
    private bool isMany;

    /// <inheritdoc/>
    protected override int Values => ranks.Count;

    /// <inheritdoc/>
    public override int Distinct => singles + (isMany ? counts.Distinct : metCount);

    /// <inheritdoc/>
    public override int this[int ordinal] => ranks.Rank(ordinal) is var rank && rank < ranks.Shared ? counts[rank] : counted.Contains(ranks.DocumentOf(rank)) ? 1 : 0;

    /// <inheritdoc/>
    public override void Count(int first, ReadOnlySpan<ushort> documents)
    {
        counted.Add(first, documents);
        isMany |= documents.Length > ranks.Shared / ManyDocuments;
        if (isMany) CountMany(first, documents);
        else foreach (ushort document in documents) CountFew(first + document);
    }

    /// <inheritdoc/>
    public override void Count(int doc)
    {
        counted.Add(doc);
        if (isMany) CountEach(doc);
        else CountFew(doc);
    }

    /// <summary>The innermost loop of a broad search: one comparison tells that a row has rare ranks alone and ends, as nearly all do.</summary>
    private void CountMany(int first, ReadOnlySpan<ushort> documents)
    {
        // Bounds are not looked at: each document has a row, and no row a number past the fillers, which the counts end with.
        ref T start = ref MemoryMarshal.GetReference(rows.From(first));
        ref byte rare = ref counts.First;
        int alone = 0;
        foreach (ushort document in documents)
        {
            ref T row = ref Unsafe.Add(ref start, document * RankRows<T>.Width);
            int end = int.CreateTruncating(Unsafe.Add(ref row, RankRows<T>.End));
            if (end >= RankRows<T>.IsFrequent)
            {
                CountEach(first + document);
                continue;
            }
            alone += end;
            Unsafe.Add(ref rare, nuint.CreateTruncating(row))++;
            Unsafe.Add(ref rare, nuint.CreateTruncating(Unsafe.Add(ref row, 1)))++;
            Unsafe.Add(ref rare, nuint.CreateTruncating(Unsafe.Add(ref row, 2)))++;
            Unsafe.Add(ref rare, nuint.CreateTruncating(Unsafe.Add(ref row, 3)))++;
            Unsafe.Add(ref rare, nuint.CreateTruncating(Unsafe.Add(ref row, 4)))++;
            Unsafe.Add(ref rare, nuint.CreateTruncating(Unsafe.Add(ref row, 5)))++;
            Unsafe.Add(ref rare, nuint.CreateTruncating(Unsafe.Add(ref row, 6)))++;
        }
        singles += alone;
    }

    private void CountEach(int row)
    {
        while (row >= 0)
        {
            foreach (var rank in Ranks(ref row)) counts.Raise(int.CreateTruncating(rank));
        }
    }

    private void CountFew(int row)
    {
        while (row >= 0)
        {
            foreach (var number in Ranks(ref row))
            {
                int rank = int.CreateTruncating(number);
                if (rank >= ranks.Shared) return;
                if (counts.Raise(rank) == 1) Meet(rank);
            }
        }
    }

    /// <summary>Ranks and fillers of a row, whose values of one document are counted.</summary>
    /// <param name="row">Becomes the row in which it goes on, or -1.</param>
    private ReadOnlySpan<T> Ranks(ref int row)
    {
        var numbers = rows.From(row)[..RankRows<T>.Width];
        int end = int.CreateTruncating(numbers[RankRows<T>.End]);
        singles += end & FrequencyRanks.MostSingles;
        bool goesOn = (end & RankRows<T>.GoesOn) != 0;
        row = goesOn ? int.CreateTruncating(numbers[RankRows<T>.End - 1]) : -1;
        return numbers[..(goesOn ? RankRows<T>.End - 1 : RankRows<T>.End)];
    }

    private void Meet(int rank)
    {
        if (metCount == met.Length) Array.Resize(ref met, 2 * met.Length);
        met[metCount++] = rank;
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        if (isMany) counts.Clear();
        else foreach (int rank in met.AsSpan(0, metCount)) counts.Clear(rank);
        counted.Clear();
        (singles, metCount, isMany) = (0, 0, false);
    }

    /// <inheritdoc/>
    public override int[] All()
    {
        var all = new int[ranks.Count];
        for (int rank = 0; rank < ranks.Shared; rank++) all[ranks.Ordinal(rank)] = counts[rank];
        for (int run = 0; run < counted.Runs; run++)
        {
            foreach (ushort document in counted.Run(run, out int first))
                foreach (int ordinal in ranks.Singles(first + document)) all[ordinal] = 1;
        }
        return all;
    }

    /// <inheritdoc/>
    protected override void Offer(TopHits top)
    {
        if (isMany) OfferAll(top);
        else OfferMet(top);
        if (LeastCount(top) == 1) OfferSingles(top);
    }

    /// <summary>Offers what can still be among the greatest; the frequent values stand in front, so that soon it is little.</summary>
    private void OfferAll(TopHits top)
    {
        for (int rank = 0; (rank = counts.Next(rank, LeastCount(top))) >= 0; rank++) Offer(top, rank);
    }

    private void OfferMet(TopHits top)
    {
        int least = LeastCount(top);
        foreach (int rank in met.AsSpan(0, metCount))
        {
            // Most values of a narrow search have a count of 1: seen without asking which they are.
            if (counts[rank] < least) continue;
            Offer(top, rank);
            least = LeastCount(top);
        }
    }

    private void OfferSingles(TopHits top)
    {
        for (int run = 0; run < counted.Runs; run++)
        {
            foreach (ushort document in counted.Run(run, out int first))
            {
                foreach (int ordinal in ranks.Singles(first + document))
                {
                    ulong key = KeyOf(1, ordinal);
                    // Those after it are greater ordinals.
                    if (key <= top.Least) break;
                    top.Offer(key, ordinal);
                }
            }
        }
    }

    private void Offer(TopHits top, int rank) => top.Offer(KeyOf(counts[rank], ranks.Ordinal(rank)), ranks.Ordinal(rank));
}

using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class FacetCounterTests
{
    private const int Values = 1_500;

    // Most documents fit a row, some do not; the first values are those of more than 255 documents, many of the others those of one alone.
    private static readonly Gen<int[]> Document = Gen.Frequency((5, Gen.Int[0, 6]), (1, Gen.Int[7, 40])).SelectMany(count =>
        Gen.Frequency((2, Gen.Int[0, 3]), (3, Gen.Int[4, 300]), (2, Gen.Int[0, Values - 1])).HashSet[count]).Select(ordinals => ordinals.Order().ToArray());

    [Fact]
    public void Counts_are_those_of_looking_at_each_document() => Gen.Select(Document.Array[300, 900], Gen.Int[2, 40], Gen.Int[0, 30]).Sample((documents, every, size) =>
    {
        var column = Column(documents);
        var ranks = new FrequencyRanks(column);
        FacetCounter[] counters =
        [
            column.Ranked().NewCounter(),
            new RankCounter<int>(ranks, RankRows<int>.TryWrite(column, ranks)!),
            new OrdinalCounter(column),
        ];
        // Used again, with few documents and with many.
        foreach (int step in new[] { 300, every, 1, every })
        {
            ushort[] found = [.. Enumerable.Range(0, documents.Length).Where(doc => doc % step == 0).Select(doc => (ushort)doc)];
            foreach (var counter in counters)
            {
                // As a search that narrows: some one by one, before and after the others.
                counter.Count(0, found.AsSpan()[(found.Length / 2)..]);
                foreach (ushort doc in found.AsSpan()[..(found.Length / 2)]) counter.Count(doc);
                Check(counter, documents, found, size);
                counter.Clear();
                counter.Count(0, found);
                Check(counter, documents, found, size);
                counter.Clear();
            }
        }
    }, iter: 20);

    [Fact]
    public void Documents_of_several_windows_are_counted_together()
    {
        const int Last = 70_000;
        var column = new FacetColumn([.. Enumerable.Range(0, Last + 1).Select(doc => 2 * doc)], [.. Enumerable.Range(0, Last).SelectMany(doc => new[] { doc % 300, 300 + doc })], FacetValues.Of([.. Enumerable.Range(0, 300 + Last).Select(value => $"{value:000000}")]));
        var counter = column.Ranked().NewCounter();

        counter.Count(0, [5, 305]);
        counter.Count(65_536, [(ushort)(Last - 1 - 65_536)]);

        Assert.Equal([5, (Last - 1) % 300, 305, 605, 300 + Last - 1], counter.Top(10));
        Assert.Equal((5, 1, 0), (counter.Distinct, counter[300 + Last - 1], counter[300 + Last - 2]));
    }

    private static void Check(FacetCounter counter, int[][] documents, ushort[] found, int size)
    {
        int[] expected = new int[Values];
        foreach (ushort doc in found)
            foreach (int ordinal in documents[doc]) expected[ordinal]++;
        int[] best = [.. Enumerable.Range(0, Values).Where(ordinal => expected[ordinal] > 0).OrderByDescending(ordinal => expected[ordinal])];
        Assert.Equal(expected, Enumerable.Range(0, Values).Select(ordinal => counter[ordinal]));
        Assert.Equal(expected, counter.All());
        Assert.Equal(best.Length, counter.Distinct);
        Assert.Equal(best.Take(size), counter.Top(size));
        Assert.Equal(best, counter.Top(Values));
    }

    private static FacetColumn Column(int[][] documents)
    {
        int[] offsets = [0, .. documents.Select((_, doc) => documents.Take(doc + 1).Sum(ordinals => ordinals.Length))];
        return new FacetColumn(offsets, [.. documents.SelectMany(ordinals => ordinals)], FacetValues.Of([.. Enumerable.Range(0, Values).Select(value => $"{value:0000}")]));
    }
}

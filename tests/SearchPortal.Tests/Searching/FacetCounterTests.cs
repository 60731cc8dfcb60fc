using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class FacetCounterTests
{
    private const int Values = 600;

    // Most documents fit a row, some do not, and the first values are those of more than 255 documents.
    private static readonly Gen<int[]> Document = Gen.Frequency((5, Gen.Int[0, 6]), (1, Gen.Int[7, 40])).SelectMany(count =>
        Gen.Frequency((2, Gen.Int[0, 3]), (3, Gen.Int[0, Values - 1])).HashSet[Math.Min(count, Values)]).Select(ordinals => ordinals.Order().ToArray());

    [Fact]
    public void Counts_are_those_of_looking_at_each_document() => Gen.Select(Document.Array[300, 900], Gen.Int[1, 40], Gen.Int[0, 30]).Sample((documents, every, size) =>
    {
        var counter = new FacetCounter(Column(documents));
        // Used again, with few documents and with many.
        foreach (int step in new[] { every, 1, every })
        {
            ushort[] found = [.. Enumerable.Range(0, documents.Length).Where(doc => doc % step == 0).Select(doc => (ushort)doc)];
            counter.Count(0, found);

            int[] expected = new int[Values];
            foreach (ushort doc in found)
                foreach (int ordinal in documents[doc]) expected[ordinal]++;
            Assert.Equal(expected, Enumerable.Range(0, Values).Select(ordinal => counter[ordinal]));
            Assert.Equal(expected.Count(count => count > 0), counter.Distinct);
            Assert.Equal(Enumerable.Range(0, Values).Where(ordinal => expected[ordinal] > 0).OrderByDescending(ordinal => expected[ordinal]).Take(size), counter.Top(size));
            counter.Clear();
        }
    }, iter: 20);

    private static FacetColumn Column(int[][] documents)
    {
        int[] offsets = [0, .. documents.Select((_, doc) => documents.Take(doc + 1).Sum(ordinals => ordinals.Length))];
        var column = new FacetColumn(offsets, [.. documents.SelectMany(ordinals => ordinals)], FacetValues.Of([.. Enumerable.Range(0, Values).Select(value => $"{value:000}")]));
        return new FacetColumn(offsets, column.Ordinals, column.Values) { Ranks = new FrequencyRanks(column) };
    }
}

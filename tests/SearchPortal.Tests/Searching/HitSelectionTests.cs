using CsCheck;
using SearchPortal.Searching;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Tests.Searching;

public sealed class HitSelectionTests
{
    [Fact]
    public void Keeps_what_sorting_all_would_put_first() =>
        Gen.Select(Gen.ULong[1, 5_000].Array[0, 3_000], Gen.Int[0, 600], Gen.ULong[1, 6_000]).Sample((drawn, capacity, below) =>
        {
            ulong[] keys = [.. drawn.Distinct()];
            var selection = new HitSelection(new HitRoom(), capacity, below);
            for (int doc = 0; doc < keys.Length; doc++) selection.Offer(keys[doc], doc);

            var expected = keys.Select((key, doc) => (key, doc)).Where(hit => hit.key < below).OrderByDescending(hit => hit.key).Take(capacity);
            Assert.Equal(expected, selection.Kept().OrderByDescending(hit => hit.Key));
            Assert.Equal(expected, selection.Sorted());
        });

    [Fact]
    public void Keeps_the_greatest_scores_of_windows_whatever_a_sample_says() =>
        Gen.Select(Gen.Select(Gen.Int[1, 6_000], Gen.Int[0, 40], Gen.Bool).Array[1, 3], Gen.Int[0, 400], Gen.UInt).Sample((windows, capacity, seed) =>
        {
            var random = new Random((int)(seed & int.MaxValue));
            int[] places = [.. Enumerable.Range(0, windows.Length << 16)];
            random.Shuffle(places);
            var selection = new HitSelection(new HitRoom(), capacity);
            var offered = new List<(float Score, int Doc)>();
            foreach (var (window, (count, different, isSteep)) in windows.Index())
            {
                var matches = new WindowMatches(count) { Count = count };
                for (int i = 0; i < count; i++)
                {
                    // Few scores or many; all alike but for the last ones, of which a sample knows nothing.
                    matches.Scores[i] = isSteep ? (i < count - 300 ? 0 : i) : different == 0 ? random.NextSingle() : random.Next(different);
                    matches.Documents[i] = (ushort)(i * (ushort.MaxValue / count));
                    offered.Add((matches.Scores[i], (window << 16) + matches.Documents[i]));
                }
                selection.Offer(window << 16, matches, places);
            }

            var expected = offered.OrderByDescending(hit => hit.Score).ThenBy(hit => places[hit.Doc]).Take(capacity).Select(hit => hit.Doc);
            Assert.Equal(expected, selection.Sorted().Select(hit => hit.Doc));
        }, iter: 60);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Keys_in_order_take_no_longer_than_others(bool ascending)
    {
        const int count = 200_000, capacity = 10_000;
        var selection = new HitSelection(new HitRoom(), capacity);
        for (int i = 0; i < count; i++) selection.Offer((ulong)(ascending ? i + 1 : count - i), i);

        Assert.Equal(Enumerable.Range(0, capacity).Select(i => (ulong)(count - i)), selection.Sorted().Select(hit => hit.Key));
    }
}

using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class HitSelectionTests
{
    [Fact]
    public void Keeps_what_sorting_all_would_put_first() =>
        Gen.Select(Gen.ULong[1, 5_000].Array[0, 3_000], Gen.Int[0, 600], Gen.ULong[1, 6_000]).Sample((drawn, capacity, below) =>
        {
            ulong[] keys = [.. drawn.Distinct()];
            var selection = new HitSelection(capacity, below);
            for (int doc = 0; doc < keys.Length; doc++) selection.Offer(keys[doc], doc);

            var expected = keys.Select((key, doc) => (key, doc)).Where(hit => hit.key < below).OrderByDescending(hit => hit.key).Take(capacity);
            Assert.Equal(expected, selection.Kept().OrderByDescending(hit => hit.Key));
            Assert.Equal(expected, selection.Sorted());
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Keys_in_order_take_no_longer_than_others(bool ascending)
    {
        const int count = 200_000, capacity = 10_000;
        var selection = new HitSelection(capacity);
        for (int i = 0; i < count; i++) selection.Offer((ulong)(ascending ? i + 1 : count - i), i);

        Assert.Equal(Enumerable.Range(0, capacity).Select(i => (ulong)(count - i)), selection.Sorted().Select(hit => hit.Key));
    }
}

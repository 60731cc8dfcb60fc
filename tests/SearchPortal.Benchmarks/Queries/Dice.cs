namespace SearchPortal.Benchmarks.Queries;

/// <summary>Draws that are the same in every run.</summary>
internal sealed class Dice(int seed)
{
    // A content without fitting words must not keep a draw going for ever.
    private const int MostTries = 100;

    private readonly Random random = new(seed);

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit) => random.Next(limit);

    /// <summary>One of the items.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>One of the items, the heavier the likelier; drawn as often as asked for. Nothing from nothing.</summary>
    public IEnumerable<T> Weighted<T>(IReadOnlyList<T> items, Func<T, int> weight, int count)
    {
        long[] sums = new long[items.Count];
        long sum = 0;
        for (int i = 0; i < sums.Length; i++) sums[i] = sum += weight(items[i]);
        for (int i = 0; i < count && sum > 0; i++)
        {
            int found = Array.BinarySearch(sums, random.NextInt64(sum) + 1);
            yield return items[found < 0 ? ~found : found];
        }
    }

    /// <summary>Different items, as many as asked for or as there are.</summary>
    public IEnumerable<T> Sample<T>(IReadOnlyList<T> items, int count)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled.Take(count);
    }

    /// <summary>Results of a draw that may come to nothing, as many as asked for; fewer when it comes to nothing too often.</summary>
    public static IEnumerable<string> Repeat(int count, Func<int, string?> draw)
    {
        for (int i = 0; i < count; i++)
        {
            string? drawn = null;
            for (int t = 0; t < MostTries && drawn is null; t++) drawn = draw(i);
            if (drawn is not null) yield return drawn;
        }
    }
}

namespace SearchPortal.Indexing;

/// <summary>The smallest distinct keys of those it was given, ascending.</summary>
/// <param name="capacity">How many it keeps.</param>
internal sealed class BestKeys(int capacity)
{
    private readonly long[] keys = new long[capacity];

    /// <summary>How many it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The keys.</summary>
    public ReadOnlySpan<long> Keys => keys.AsSpan(0, Count);

    /// <summary>Keeps a key if it is among the smallest.</summary>
    public void Add(long key)
    {
        if (Count == keys.Length && key >= keys[^1]) return;
        int at = Keys.BinarySearch(key);
        if (at >= 0) return;
        if (Count < keys.Length) Count++;
        keys.AsSpan(~at, Count - 1 - ~at).CopyTo(keys.AsSpan(~at + 1));
        keys[~at] = key;
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;
}

namespace SearchPortal.Searching;

/// <summary>Keeps the documents with the greatest keys: a binary heap with the least of them on top.</summary>
/// <param name="capacity">How many.</param>
/// <param name="below">Only keys smaller than this.</param>
internal sealed class TopHits(int capacity, ulong below = ulong.MaxValue)
{
    // Grows with what is found: an export keeps all, and seldom finds all.
    private const int FirstCapacity = 1024;

    private ulong[] keys = new ulong[Math.Min(capacity, FirstCapacity)];
    private int[] docs = new int[Math.Min(capacity, FirstCapacity)];

    /// <summary>How many are kept.</summary>
    public int Count { get; private set; }

    /// <summary>What a key must exceed to be kept; 0 while there is room.</summary>
    public ulong Least => capacity > 0 && Count == capacity ? keys[0] : capacity > 0 ? 0 : ulong.MaxValue;

    /// <summary>Offers a document.</summary>
    public void Offer(ulong key, int doc)
    {
        if (key >= below) return;
        if (Count < capacity)
        {
            if (Count == keys.Length) Grow();
            SiftUp(Count++, key, doc);
        }
        else if (capacity > 0 && key > keys[0])
        {
            SiftDown(key, doc);
        }
    }

    /// <summary>The documents kept, greatest key first.</summary>
    public (ulong Key, int Doc)[] Sorted()
    {
        ulong[] ascending = keys[..Count];
        int[] beside = docs[..Count];
        Array.Sort(ascending, beside);
        var sorted = new (ulong Key, int Doc)[Count];
        for (int i = 0; i < Count; i++) sorted[Count - 1 - i] = (ascending[i], beside[i]);
        return sorted;
    }

    private void Grow()
    {
        int length = (int)Math.Min(2L * Count, capacity);
        Array.Resize(ref keys, length);
        Array.Resize(ref docs, length);
    }

    private void SiftUp(int at, ulong key, int doc)
    {
        while (at > 0 && keys[(at - 1) / 2] > key)
        {
            (keys[at], docs[at]) = (keys[(at - 1) / 2], docs[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        (keys[at], docs[at]) = (key, doc);
    }

    private void SiftDown(ulong key, int doc)
    {
        int at = 0;
        while (2 * at + 1 < Count)
        {
            int child = 2 * at + 1;
            if (child + 1 < Count && keys[child + 1] < keys[child]) child++;
            if (keys[child] >= key) break;
            (keys[at], docs[at]) = (keys[child], docs[child]);
            at = child;
        }
        (keys[at], docs[at]) = (key, doc);
    }
}

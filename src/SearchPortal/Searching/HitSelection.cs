namespace SearchPortal.Searching;

/// <summary>
/// Keeps the many documents with the greatest keys: gathers up to twice as many and then lets the lesser ones go (quickselect, Hoare 1961).
/// A heap, as in <see cref="TopHits"/>, moves a candidate through all its levels; here most are written once.
/// </summary>
/// <param name="capacity">How many.</param>
/// <param name="below">Only keys smaller than this.</param>
internal sealed class HitSelection(int capacity, ulong below = ulong.MaxValue)
{
    /// <summary>Room beside those that are kept, at least.</summary>
    private const int Spare = 256;

    // Grows with what is found: an export keeps all, and seldom finds all.
    private ulong[] keys = new ulong[Math.Min(capacity, Spare) + Spare];
    private int[] docs = new int[Math.Min(capacity, Spare) + Spare];
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
        if (count >= 2L * capacity)
        {
            Select();
            return;
        }
        int length = (int)Math.Min(2L * count, Math.Max(2L * capacity, Spare));
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

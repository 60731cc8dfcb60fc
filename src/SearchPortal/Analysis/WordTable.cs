namespace SearchPortal.Analysis;

/// <summary>Words by their texts. Any number of threads find words without waiting; those that add wait for each other.</summary>
/// <param name="maximum">Words kept; one more and it begins anew.</param>
internal sealed class WordTable(int maximum)
{
    private const int FirstSlots = 1 << 10;

    private readonly Lock adding = new();

    /// <summary>A word stands in the first slot from that of its hash on which was free. At least half of them are.</summary>
    private volatile Word?[] slots = new Word?[FirstSlots];
    private int count;

    /// <summary>Words kept now.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>The word of a text; null when it is not there.</summary>
    public Word? Find(ReadOnlySpan<char> text)
    {
        int hash = string.GetHashCode(text);
        var all = slots;
        for (int slot = hash & (all.Length - 1); Volatile.Read(ref all[slot]) is Word word; slot = (slot + 1) & (all.Length - 1))
            if (word.TextHash == hash && text.SequenceEqual(word.Text)) return word;
        return null;
    }

    /// <summary>Adds a word, unless another thread was faster; gives the one that is there.</summary>
    public Word Add(Word word)
    {
        lock (adding)
        {
            if (Find(word.Text) is Word known) return known;
            if (count == maximum) Begin(FirstSlots, []);
            else if (2 * count >= slots.Length) Begin(2 * slots.Length, slots);
            Place(slots, word);
            Volatile.Write(ref count, count + 1);
            return word;
        }
    }

    private void Begin(int size, Word?[] words)
    {
        var larger = new Word?[size];
        if (words.Length == 0) Volatile.Write(ref count, 0);
        foreach (var word in words)
            if (word is not null) Place(larger, word);
        slots = larger;
    }

    private static void Place(Word?[] slots, Word word)
    {
        int slot = word.TextHash & (slots.Length - 1);
        while (slots[slot] is not null) slot = (slot + 1) & (slots.Length - 1);
        Volatile.Write(ref slots[slot], word);
    }
}

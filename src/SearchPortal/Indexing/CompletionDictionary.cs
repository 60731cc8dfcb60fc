namespace SearchPortal.Indexing;

/// <summary>The words of a <see cref="CompletionFile"/>, ascending by UTF-16 units.</summary>
/// <param name="starts">Where each word's letters begin, and the end.</param>
/// <param name="letters">Letters of all words.</param>
internal readonly ref struct CompletionDictionary(ReadOnlySpan<int> starts, ReadOnlySpan<char> letters)
{
    private readonly ReadOnlySpan<int> starts = starts;
    private readonly ReadOnlySpan<char> letters = letters;

    /// <summary>All words.</summary>
    public WordRange All => new(0, starts.Length - 1);

    /// <summary>The word of a number.</summary>
    public ReadOnlySpan<char> this[int word] => letters[starts[word]..starts[word + 1]];

    /// <summary>Those of some words that go on with a text.</summary>
    /// <param name="within">Words that have their first letters in common.</param>
    /// <param name="depth">How many letters that is.</param>
    /// <param name="text">What follows.</param>
    public WordRange Narrow(WordRange within, int depth, ReadOnlySpan<char> text)
    {
        int from = Place(within, depth, text, past: false);
        if (from == within.To || !this[from][depth..].StartsWith(text)) return default;
        return new WordRange(from, Place(Near(new(from, within.To), depth, text), depth, text, past: true));
    }

    /// <summary>The part of a range that begins with a text in which the first word that does not must be: most are near its beginning.</summary>
    private WordRange Near(WordRange range, int depth, ReadOnlySpan<char> text)
    {
        int low = range.From;
        for (int step = 1; low + step < range.To; step *= 2)
        {
            if (!this[low + step][depth..].StartsWith(text)) return new WordRange(low, low + step);
            low += step;
        }
        return range with { From = low };
    }

    private int Place(WordRange within, int depth, ReadOnlySpan<char> text, bool past)
    {
        int low = within.From, high = within.To;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            var rest = this[middle][depth..];
            bool before = past ? rest.StartsWith(text) : rest.SequenceCompareTo(text) < 0;
            if (before) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

namespace SearchPortal.Indexing;

/// <summary>Words ascending by their letters, numbered from 0.</summary>
/// <typeparam name="TLetter">UTF-16 units, or bytes of UTF-8.</typeparam>
internal interface ISortedWords<TLetter>
{
    /// <summary>Letters of a word.</summary>
    ReadOnlySpan<TLetter> this[int word] { get; }
}

/// <summary>Finds words by how they begin.</summary>
internal static class SortedWords
{
    /// <summary>Those of some words that go on with letters.</summary>
    /// <param name="words">All words.</param>
    /// <param name="within">Words that have their first letters in common.</param>
    /// <param name="depth">How many letters these are.</param>
    /// <param name="next">What follows.</param>
    public static WordRange Narrow<TWords, TLetter>(TWords words, WordRange within, int depth, ReadOnlySpan<TLetter> next)
        where TWords : ISortedWords<TLetter>, allows ref struct
        where TLetter : IEquatable<TLetter>, IComparable<TLetter>
    {
        int from = Place(words, within, depth, next, past: false);
        return from == within.To || !words[from][depth..].StartsWith(next) ? default : Beginning(words, within with { From = from }, depth, next);
    }

    /// <summary>The words of a range that begin as its first one does.</summary>
    /// <param name="words">All words.</param>
    /// <param name="range">Not empty; words that have their first letters in common.</param>
    /// <param name="depth">How many letters these are.</param>
    /// <param name="next">What follows in the first one.</param>
    public static WordRange Beginning<TWords, TLetter>(TWords words, WordRange range, int depth, ReadOnlySpan<TLetter> next)
        where TWords : ISortedWords<TLetter>, allows ref struct
        where TLetter : IEquatable<TLetter>, IComparable<TLetter>
    {
        // Most ranges are short: their end is near.
        int step = 1;
        while (range.From + step < range.To && words[range.From + step][depth..].StartsWith(next)) step *= 2;
        return new WordRange(range.From, Place(words, new WordRange(range.From + step / 2, Math.Min(range.To, range.From + step)), depth, next, past: true));
    }

    /// <summary>Where a text stands among words, or would stand; or where those end that begin with it.</summary>
    /// <param name="words">All words.</param>
    /// <param name="within">Words that have their first letters in common.</param>
    /// <param name="depth">How many letters these are.</param>
    /// <param name="next">What follows.</param>
    /// <param name="past">Whether the end is sought; then the range begins with words that begin with it.</param>
    public static int Place<TWords, TLetter>(TWords words, WordRange within, int depth, ReadOnlySpan<TLetter> next, bool past)
        where TWords : ISortedWords<TLetter>, allows ref struct
        where TLetter : IEquatable<TLetter>, IComparable<TLetter>
    {
        int low = within.From, high = within.To;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            var rest = words[middle][depth..];
            bool before = past ? rest.StartsWith(next) : rest.SequenceCompareTo(next) < 0;
            if (before) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

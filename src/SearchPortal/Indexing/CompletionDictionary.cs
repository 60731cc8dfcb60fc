namespace SearchPortal.Indexing;

/// <summary>The words of a <see cref="CompletionFile"/>, ascending by UTF-16 units.</summary>
/// <param name="starts">Where each word's letters begin, and the end.</param>
/// <param name="letters">Letters of all words.</param>
internal readonly ref struct CompletionDictionary(ReadOnlySpan<int> starts, ReadOnlySpan<char> letters) : ISortedWords<char>
{
    private readonly ReadOnlySpan<int> starts = starts;
    private readonly ReadOnlySpan<char> letters = letters;

    /// <summary>All words.</summary>
    public WordRange All => new(0, starts.Length - 1);

    /// <summary>The word of a number.</summary>
    public ReadOnlySpan<char> this[int word] => letters[starts[word]..starts[word + 1]];

    /// <summary>Those of some words that go on with a text, see <see cref="SortedWords"/>.</summary>
    public WordRange Narrow(WordRange within, int depth, ReadOnlySpan<char> text) => SortedWords.Narrow(this, within, depth, text);
}

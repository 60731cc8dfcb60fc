namespace SearchPortal.Indexing;

/// <summary>What a record holds of a publication's words.</summary>
/// <param name="sequences">Their order.</param>
/// <param name="places">Where those of title and abstract stand, see <see cref="WordPlaces"/>.</param>
internal readonly ref struct StoredWords(WordSequences sequences, ReadOnlySpan<byte> places)
{
    /// <summary>Their order.</summary>
    public WordSequences Sequences { get; } = sequences;

    /// <summary>Where those of title and abstract stand, one after the other.</summary>
    public RecordReader Places { get; } = new(places);
}

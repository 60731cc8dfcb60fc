namespace SearchPortal.Indexing;

/// <summary>Parts of a <see cref="CompletionFile"/>, in their order.</summary>
internal enum CompletionSection
{
    /// <summary>First entry of each kind, then the number of entries (32 bits each).</summary>
    Bounds,

    /// <summary>What each entry stands for (64 bits), see <see cref="CompletionReference"/>.</summary>
    References,

    /// <summary>Where each entry's words begin, and the end (32 bits each).</summary>
    SequenceStarts,

    /// <summary>Words of all entries in the order of their texts, see <see cref="SequenceWord"/>.</summary>
    Sequences,

    /// <summary>Entries in the alphabetical order of their texts (32 bits each).</summary>
    Alphabetical,

    /// <summary>Where each word's letters begin, and the end (32 bits each); words ascend.</summary>
    WordStarts,

    /// <summary>Letters of all words (UTF-16).</summary>
    Letters,

    /// <summary>Where each word's postings begin, and the end (32 bits each).</summary>
    PostingStarts,

    /// <summary>Entries of each word, ascending, see <see cref="CompletionPosting"/>.</summary>
    Postings,

    /// <summary>Ranges of words whose best entries are worked out, ascending, see <see cref="PrefixRow"/>.</summary>
    Prefixes,

    /// <summary>Best entries of the ranges, see <see cref="CompletionPosting.RankedKey"/>.</summary>
    PrefixEntries,
}

using Lucene.Net.Util;

namespace SearchPortal.Searching.Matching;

/// <summary>The documents that Lucene may look at: when the time is over there are no more, so that a phrase that no paper has ends too.</summary>
/// <param name="live">Those that were not removed; null when none was.</param>
/// <param name="count">Numbers of documents.</param>
/// <param name="time">How long it may take.</param>
internal sealed class TimedDocuments(IBits? live, int count, SearchTime time) : IBits
{
    // Documents between two looks at the clock; one with a phrase of many words takes a tenth of a millisecond.
    private const int Between = 256;

    private int asked;
    private bool isOver;

    /// <inheritdoc/>
    public int Length => count;

    /// <inheritdoc/>
    public bool Get(int index)
    {
        if (++asked % Between == 0) isOver = isOver || time.CutsShort();
        return !isOver && (live is null || live.Get(index));
    }
}

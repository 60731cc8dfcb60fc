using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>A word of a phrase: the documents that have it, window by window, and where it stands in them.</summary>
/// <param name="postings">Its documents.</param>
/// <param name="positions">Where it stands in each of them.</param>
/// <param name="place">Its place in the phrase.</param>
internal sealed class PhraseWord(ImpactPostings postings, PositionCursor positions, int place)
{
    private PostingsCursor cursor = new(postings);
    private PositionCursor positions = positions;
    private int next;

    /// <summary>In how many documents it is.</summary>
    public int All => postings.Documents;

    /// <summary>Its place in the phrase.</summary>
    public uint Place => (uint)place;

    /// <summary>How many documents of a window have it; windows are asked for in ascending order.</summary>
    public int Count(int window) => cursor.Count(window);

    /// <summary>Documents of a window that have it, ascending. The next search begins with the first.</summary>
    public ReadOnlySpan<ushort> Begin(int window)
    {
        next = 0;
        return Documents(window);
    }

    /// <summary>Numbers of postings that follow each other.</summary>
    /// <param name="window">Number of the window.</param>
    /// <param name="first">Place of the first among those of the window.</param>
    /// <param name="numbers">Takes them.</param>
    public void Number(int window, int first, Span<int> numbers)
    {
        first += Count(window) > 0 ? cursor.Before : 0;
        for (int i = 0; i < numbers.Length; i++) numbers[i] = first + i;
    }

    /// <summary>Keeps the documents that have it.</summary>
    /// <param name="window">Number of the window.</param>
    /// <param name="documents">Ascending, after those asked for since <see cref="Begin"/>; those that have it come to the front.</param>
    /// <param name="leaps">Whether they lie far apart.</param>
    /// <param name="found">Takes the number of the posting of each.</param>
    /// <param name="from">Takes its place among the documents as they were.</param>
    /// <returns>How many have it.</returns>
    public int Keep(int window, Span<ushort> documents, bool leaps, Span<int> found, Span<int> from)
    {
        var all = Documents(window);
        int at = next, before = cursor.Before, kept = 0;
        for (int i = 0; i < documents.Length; i++)
        {
            ushort document = documents[i];
            at = WindowPlaces.Find(all, at, document, leaps);
            if (at == all.Length) break;
            // Whether it has it cannot be foretold: all is written in any case.
            (documents[kept], found[kept], from[kept]) = (document, before + at, i);
            kept += all[at] == document ? 1 : 0;
        }
        next = at;
        return kept;
    }

    /// <summary>Bytes that say where it stands in the document of a posting; found fastest in ascending order.</summary>
    public ReadOnlySpan<byte> PositionsIn(int posting) => positions[posting];

    /// <summary>Bytes that begin with where it stands in the first document of a window that has it.</summary>
    public ReadOnlySpan<byte> PositionsFrom(int window) => Count(window) > 0 ? positions[cursor.Before] : [];

    private ReadOnlySpan<ushort> Documents(int window) => cursor.Count(window) is var count and > 0 ? cursor.Documents(count) : [];
}

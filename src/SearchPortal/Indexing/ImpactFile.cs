using System.Runtime.InteropServices;
using System.Text;

namespace SearchPortal.Indexing;

/// <summary>
/// For every stem of <see cref="IndexSchema.Text"/> the documents that have it, and what it is worth there (<see cref="ExactBm25Similarity.Impact"/>):
/// Lucene's postings, worked out as far as they can be before a query is known (impact-ordered indexes, Anh and Moffat, SIGIR 2005, but in
/// document order). Documents are numbered within windows of 65,536, so that a posting takes four bytes. Read where it lies.
/// </summary>
/// <remarks>
/// Layout, little endian: number of terms, offsets of the three tables (64 bits each); the postings of each term; ends of the terms' letters
/// (32 bits), letters (UTF-8, terms ascending), offsets of the terms' postings (64 bits). Postings: number of windows, then window and
/// number of documents of each (32 bits each), then for each window its documents and their impacts (16 bits each).
/// </remarks>
internal sealed class ImpactFile : IDisposable
{
    /// <summary>Name in the generation's folder.</summary>
    public const string Name = "impacts.bin";

    /// <summary>Documents of a window.</summary>
    public const int WindowSize = 1 << 16;

    private const int LongestTerm = 1 << 15;

    private readonly MappedFile file;
    private readonly int terms;
    private readonly long ends;
    private readonly long letters;
    private readonly long offsets;

    /// <summary>Maps a file.</summary>
    public ImpactFile(string path)
    {
        file = new MappedFile(path);
        var head = MemoryMarshal.Cast<byte, long>(file.Slice(0, 32));
        (terms, ends, letters, offsets) = ((int)head[0], head[1], head[2], head[3]);
    }

    /// <summary>The postings of a stem; none when no document has it.</summary>
    public ImpactPostings Find(string stem)
    {
        if (stem.Length > LongestTerm) return default;
        byte[] wanted = Encoding.UTF8.GetBytes(stem);
        int low = 0, high = terms - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int order = Letters(middle).SequenceCompareTo(wanted);
            if (order == 0) return new ImpactPostings(file, MemoryMarshal.Read<long>(file.Slice(offsets + 8L * middle, 8)));
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return default;
    }

    /// <summary>How many documents have a stem.</summary>
    public int Documents(string stem) => Find(stem).Documents;

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    private ReadOnlySpan<byte> Letters(int term)
    {
        int start = term == 0 ? 0 : End(term - 1);
        return file.Slice(letters + start, End(term) - start);
    }

    private int End(int term) => MemoryMarshal.Read<int>(file.Slice(ends + 4L * term, 4));
}

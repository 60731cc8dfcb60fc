using System.Runtime.InteropServices;
using System.Text;

namespace SearchPortal.Indexing;

/// <summary>
/// For every term of a field the documents that have it, and what it is worth there (<see cref="ExactBm25Similarity.Impact"/>):
/// postings worked out as far as they can be before a query is known (impact-ordered indexes, Anh and Moffat, SIGIR 2005, but in
/// document order). Documents are numbered within windows of 65,536, so that a posting takes four bytes. Read where it lies.
/// </summary>
/// <remarks>
/// Layout, little endian: number of terms, offsets of the tables, mean length of documents, offset of the lengths, number of documents and offset of the slots (64 bits
/// each); the postings of each term; ends of the terms' letters (32 bits), letters (UTF-8, terms ascending), numbers of documents (32 bits),
/// offsets of the postings (64 bits), length of each document (32 bits; only updates read it), slots (<see cref="TermSlots"/>). Postings: number of windows, then window and number of documents of each (32 bits each), then for each window its documents and their impacts (16 bits each).
/// </remarks>
internal sealed class ImpactFile : IDisposable
{
    /// <summary>Names in the generation's folder of the files, by field.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [IndexSchema.Text] = "stems.bin",
        [IndexSchema.Word] = "words.bin",
        [IndexSchema.TitleStem] = "title.stems.bin",
        [IndexSchema.AbstractStem] = "abstract.stems.bin",
    };

    /// <summary>Documents of a window.</summary>
    public const int WindowSize = 1 << 16;

    /// <summary>Bytes before the postings.</summary>
    public const int HeadSize = 72;

    private const int LongestTerm = 1 << 15;
    private const int ShortTerm = 80;

    private readonly MappedFile file;
    private readonly int terms;
    private readonly long documents;
    private readonly long offsets;
    private readonly long lengths;
    private readonly int count;
    private readonly TermSlots slots;

    /// <summary>Maps a file.</summary>
    public ImpactFile(string path)
    {
        file = new MappedFile(path);
        var head = MemoryMarshal.Cast<byte, long>(file.Slice(0, HeadSize));
        (terms, Letters, documents, offsets) = ((int)head[0], new TermLetters(file, head[1], head[2]), head[3], head[4]);
        AverageLength = BitConverter.Int32BitsToSingle((int)head[5]);
        (lengths, count, slots) = (head[6], (int)head[7], new TermSlots(file, head[8], terms));
    }

    /// <summary>Mean length of documents, which all impacts depend on.</summary>
    public float AverageLength { get; }

    /// <summary>Length of each document in terms, by number; 0 for those that are removed or have no terms.</summary>
    public ReadOnlySpan<int> Lengths => MemoryMarshal.Cast<byte, int>(file.Slice(lengths, 4 * count));

    /// <summary>All terms, numbered in ascending order of their UTF-8.</summary>
    public WordRange All => new(0, terms);

    /// <summary>Letters of the terms.</summary>
    public TermLetters Letters { get; }

    /// <summary>The postings of a term; none when no document has it.</summary>
    public ImpactPostings Find(string term) =>
        Number(term) is int number and >= 0 ? Postings(number) : default;

    /// <summary>The postings of the term of a number.</summary>
    public ImpactPostings Postings(int term) => new(file, MemoryMarshal.Read<long>(file.Slice(offsets + 8L * term, 8)), Documents(term));

    /// <summary>How many documents have a term.</summary>
    public int Documents(string term) => Number(term) is int number and >= 0 ? Documents(number) : 0;

    /// <summary>How many documents have the term of a number.</summary>
    public int Documents(int term) => MemoryMarshal.Read<int>(file.Slice(documents + 4L * term, 4));

    /// <summary>In how many documents the most frequent of a range of terms is.</summary>
    public int MostDocuments(WordRange terms)
    {
        int most = 0;
        foreach (int each in MemoryMarshal.Cast<byte, int>(file.Slice(documents + 4L * terms.From, 4 * (terms.To - terms.From)))) most = Math.Max(most, each);
        return most;
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>The number of a term; -1 when no document has it.</summary>
    public int Number(string term)
    {
        if (term.Length > LongestTerm) return -1;
        Span<byte> wanted = term.Length <= ShortTerm ? stackalloc byte[3 * ShortTerm] : new byte[3 * term.Length];
        return slots.Find(wanted[..Encoding.UTF8.GetBytes(term, wanted)], Letters);
    }
}

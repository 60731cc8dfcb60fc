using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>
/// Where each word stands in the titles, abstracts and authors' names of its documents, for phrases: posting by posting in the order of those of
/// <see cref="IndexSchema.Word"/> in its <see cref="ImpactFile"/>, whose terms these are too. Read where it lies.
/// </summary>
/// <remarks>
/// Layout, little endian: offset of the table (64 bits); of each term the number of documents that have it in the abstract, in the title and in the names
/// (32 bits each), for each block of postings but the first how far it is from the first (32 bits), and the postings (<see cref="PositionCode"/>); the table,
/// which has where each term begins, and the last one ends (64 bits each).
/// </remarks>
/// <param name="path">The file.</param>
internal sealed class PositionFile(string path) : IDisposable
{
    /// <summary>Name in the generation's folder.</summary>
    public const string Name = "words.positions.bin";

    /// <summary>Bytes before the terms.</summary>
    public const int HeadSize = 8;

    /// <summary>Postings of a block, of which it is known where it starts.</summary>
    public const int BlockSize = 16;

    private readonly MappedFile file = new(path);

    /// <summary>How many documents have a term in a field.</summary>
    /// <param name="term">Its number.</param>
    /// <param name="field">See <see cref="WordPosition"/>.</param>
    public int Documents(int term, int field) => MemoryMarshal.Read<int>(file.Slice(Start(term) + sizeof(int) * field, sizeof(int)));

    /// <summary>The positions of a term.</summary>
    /// <param name="term">Its number.</param>
    /// <param name="documents">How many documents have it.</param>
    public PositionCursor Find(int term, int documents) => new(file, Start(term) + sizeof(int) * WordPosition.Fields.Count, Start(term + 1), documents);

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    private long Start(int term) => MemoryMarshal.Read<long>(file.Slice(MemoryMarshal.Read<long>(file.Slice(0, sizeof(long))) + sizeof(long) * (long)term, sizeof(long)));
}

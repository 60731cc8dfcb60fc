using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>
/// The publications of a generation, one record after the other; reading one takes microseconds. A record is two lengths
/// (32 bits, little endian: words of the head, bytes of the body), the head (see <see cref="WordSequences"/>) and the body
/// (see <see cref="PublicationRecord"/>), padded to four bytes. A rebuild writes one file; updates share it and write what is new
/// to a second one, whose offsets go on where the first ends.
/// </summary>
/// <param name="folder">The generation's folder.</param>
internal sealed class PublicationFile(string folder) : IDisposable
{
    /// <summary>Name in the generation's folder.</summary>
    public const string Name = "publications.bin";

    /// <summary>Name of the file of records that updates added; absent after a rebuild.</summary>
    public const string AddedName = "publications.added.bin";

    private readonly MappedFile file = new(Path.Combine(folder, Name));
    private readonly MappedFile? added = File.Exists(Path.Combine(folder, AddedName)) ? new(Path.Combine(folder, AddedName)) : null;

    /// <summary>Offset at which the records begin that updates added.</summary>
    public long AddedStart => file.Length;

    /// <summary>The publication whose record begins at an offset.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public Publication Read(long offset) => PublicationRecord.Read(Body(offset));

    /// <summary>The beginning of the publication whose record begins at an offset.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public PublicationHeading ReadHeading(long offset) => PublicationRecord.ReadHeading(Body(offset));

    /// <summary>The key of the publication whose record begins at an offset.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public string ReadKey(long offset) => new RecordReader(Body(offset)).Required();

    /// <summary>The word sequences of the publication at an offset, without copying.</summary>
    public WordSequences ReadWords(long offset)
    {
        (int head, _) = Lengths(offset);
        return new WordSequences(MemoryMarshal.Cast<byte, uint>(Slice(offset + 8, head * 4)));
    }

    /// <summary>The bytes of a publication (see <see cref="PublicationRecord"/>).</summary>
    /// <exception cref="InvalidDataException">No record begins there.</exception>
    public ReadOnlySpan<byte> Body(long offset)
    {
        (int head, int body) = Lengths(offset);
        return Slice(offset + 8 + head * 4L, body);
    }

    /// <summary>Unmaps the files.</summary>
    public void Dispose()
    {
        file.Dispose();
        added?.Dispose();
    }

    private ReadOnlySpan<byte> Slice(long offset, int length) =>
        added is null || offset < file.Length ? file.Slice(offset, length) : added.Slice(offset - file.Length, length);

    private (int Head, int Body) Lengths(long offset)
    {
        var lengths = Slice(offset, 8);
        int head = BinaryPrimitives.ReadInt32LittleEndian(lengths);
        int body = BinaryPrimitives.ReadInt32LittleEndian(lengths[4..]);
        return head is >= 0 and < 1 << 28 ? (head, body) : throw new InvalidDataException($"no record begins at byte {offset}");
    }
}

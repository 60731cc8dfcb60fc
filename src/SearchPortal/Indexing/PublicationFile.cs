using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>
/// The publications of a generation, one record after the other; reading one takes microseconds. A record is two lengths
/// (32 bits, little endian: words of the head, bytes of the body), the head (see <see cref="WordSequences"/>) and the body
/// (see <see cref="PublicationRecord"/>), padded to four bytes.
/// </summary>
internal sealed class PublicationFile(string path) : IDisposable
{
    /// <summary>Name in the generation's folder.</summary>
    public const string Name = "publications.bin";

    private readonly MappedFile file = new(path);

    /// <summary>The publication whose record begins at an offset.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public Publication Read(long offset)
    {
        (int head, int body) = Lengths(offset);
        return PublicationRecord.Read(file.Slice(offset + 8 + head * 4L, body));
    }

    /// <summary>The beginning of the publication whose record begins at an offset.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public PublicationHeading ReadHeading(long offset)
    {
        (int head, int body) = Lengths(offset);
        return PublicationRecord.ReadHeading(file.Slice(offset + 8 + head * 4L, body));
    }

    /// <summary>The word sequences of the publication at an offset, without copying.</summary>
    public WordSequences ReadWords(long offset)
    {
        (int head, _) = Lengths(offset);
        return new WordSequences(MemoryMarshal.Cast<byte, uint>(file.Slice(offset + 8, head * 4)));
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    private (int Head, int Body) Lengths(long offset)
    {
        var lengths = file.Slice(offset, 8);
        int head = BinaryPrimitives.ReadInt32LittleEndian(lengths);
        int body = BinaryPrimitives.ReadInt32LittleEndian(lengths[4..]);
        return head is >= 0 and < 1 << 28 ? (head, body) : throw new InvalidDataException($"no record begins at byte {offset}");
    }
}

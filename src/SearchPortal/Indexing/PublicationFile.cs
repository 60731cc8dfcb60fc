using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>
/// The publications of a generation, one record after the other; reading one takes microseconds. A record is three lengths
/// (32 bits, little endian: words of the head, bytes of the places, bytes of the body), the head (see <see cref="WordSequences"/>), the places
/// (see <see cref="WordPlaces"/>) and the body (see <see cref="PublicationRecord"/>), padded to four bytes. A rebuild writes one file; updates
/// share it and write what is new to a second one, whose offsets go on where the first ends.
/// </summary>
/// <param name="folder">The generation's folder.</param>
internal sealed class PublicationFile(string folder) : IDisposable
{
    /// <summary>Name in the generation's folder.</summary>
    public const string Name = "publications.bin";

    /// <summary>Name of the file of records that updates added; absent after a rebuild.</summary>
    public const string AddedName = "publications.added.bin";

    /// <summary>Bytes of the lengths.</summary>
    public const int LengthsSize = 12;

    /// <summary>Bytes that hold the words of most records' titles and authors.</summary>
    public const int BytesOfTitle = 192;

    /// <summary>Bytes that hold the words of most records' abstracts; they follow those.</summary>
    public const int BytesOfWords = 832;

    /// <summary>Bytes that hold all of most records.</summary>
    public const int BytesOfRecord = 2_560;

    private readonly MappedFile file = new(Path.Combine(folder, Name), isReadAnywhere: true);
    private readonly MappedFile? added = File.Exists(Path.Combine(folder, AddedName)) ? new(Path.Combine(folder, AddedName), isReadAnywhere: true) : null;

    /// <summary>Offset at which the records begin that updates added.</summary>
    public long AddedStart => file.Length;

    /// <summary>The publication whose record begins at an offset.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public Publication Read(long offset) => PublicationRecord.Read(Body(offset));

    /// <summary>The publication whose record begins at an offset, as <see cref="PublicationRecord.Read(ReadOnlySpan{byte}, bool, out StoredText)"/> reads it.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public Publication Read(long offset, bool withAbstract, out StoredText @abstract) => PublicationRecord.Read(Body(offset), withAbstract, out @abstract);

    /// <summary>The beginning of the publication whose record begins at an offset.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public PublicationHeading ReadHeading(long offset) => PublicationRecord.ReadHeading(Body(offset));

    /// <summary>The key of the publication whose record begins at an offset.</summary>
    /// <exception cref="InvalidDataException">None does.</exception>
    public string ReadKey(long offset) => new RecordReader(Body(offset)).Required();

    /// <summary>Has a record brought near the processor while it does something else: records lie anywhere in memory.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="bytes">How much of it, see <see cref="BytesOfTitle"/>, <see cref="BytesOfWords"/>, <see cref="BytesOfRecord"/>.</param>
    public void Prefetch(long offset, int bytes)
    {
        if (added is null || offset < file.Length) file.Prefetch(offset, bytes);
        else added.Prefetch(offset - file.Length, bytes);
    }

    /// <summary>The word sequences of the publication at an offset, without copying.</summary>
    public WordSequences ReadSequences(long offset) => new(Head(offset, Lengths(offset).Head));

    /// <summary>The words of the publication at an offset with their places, without copying.</summary>
    public StoredWords ReadWords(long offset)
    {
        var (head, places, _) = Lengths(offset);
        return new StoredWords(new WordSequences(Head(offset, head)), Slice(offset + LengthsSize + head * 4L, places));
    }

    /// <summary>The bytes of a publication (see <see cref="PublicationRecord"/>).</summary>
    /// <exception cref="InvalidDataException">No record begins there.</exception>
    public ReadOnlySpan<byte> Body(long offset)
    {
        var (head, places, body) = Lengths(offset);
        return Slice(offset + LengthsSize + head * 4L + places, body);
    }

    /// <summary>Unmaps the files.</summary>
    public void Dispose()
    {
        file.Dispose();
        added?.Dispose();
    }

    private ReadOnlySpan<byte> Slice(long offset, int length) =>
        added is null || offset < file.Length ? file.Slice(offset, length) : added.Slice(offset - file.Length, length);

    private ReadOnlySpan<uint> Head(long offset, int words) => MemoryMarshal.Cast<byte, uint>(Slice(offset + LengthsSize, words * 4));

    private (int Head, int Places, int Body) Lengths(long offset)
    {
        var lengths = Slice(offset, LengthsSize);
        int head = BinaryPrimitives.ReadInt32LittleEndian(lengths);
        return head is >= 0 and < 1 << 28
            ? (head, BinaryPrimitives.ReadInt32LittleEndian(lengths[4..]), BinaryPrimitives.ReadInt32LittleEndian(lengths[8..]))
            : throw new InvalidDataException($"no record begins at byte {offset}");
    }
}

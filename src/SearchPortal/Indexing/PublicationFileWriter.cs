using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Writes the records of a <see cref="PublicationFile"/> one after the other.</summary>
internal sealed class PublicationFileWriter : IDisposable
{
    private readonly FileStream file;
    private readonly long start;
    private readonly RecordWriter record = new();

    /// <summary>Begins the file of a rebuild, or goes on with the second file of an update.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="start">Offset at which the file begins; for an update the length of the first file, which is there already.</param>
    public PublicationFileWriter(string folder, long start = 0)
    {
        this.start = start;
        string path = Path.Combine(folder, start == 0 ? PublicationFile.Name : PublicationFile.AddedName);
        file = new FileStream(path, start == 0 ? FileMode.CreateNew : FileMode.Append, FileAccess.Write, FileShare.None, 1 << 20);
    }

    /// <summary>Appends a publication and gives the offset of its record.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="words">Its word sequences, see <see cref="WordSequences"/>.</param>
    /// <param name="texts">Tokens of title and abstract; none when the words are none.</param>
    public long Append(Publication publication, ReadOnlySpan<uint> words, params ReadOnlySpan<List<Token>> texts)
    {
        long offset = start + file.Position;
        record.Clear();
        foreach (var tokens in texts) WordPlaces.Write(record, tokens);
        int places = record.Written.Length;
        PublicationRecord.Write(record, publication);
        Span<byte> lengths = stackalloc byte[PublicationFile.LengthsSize];
        BinaryPrimitives.WriteInt32LittleEndian(lengths, words.Length);
        BinaryPrimitives.WriteInt32LittleEndian(lengths[4..], places);
        BinaryPrimitives.WriteInt32LittleEndian(lengths[8..], record.Written.Length - places);
        file.Write(lengths);
        file.Write(MemoryMarshal.AsBytes(words));
        file.Write(record.Written);
        while (file.Position % 4 != 0) file.WriteByte(0);
        return offset;
    }

    /// <summary>Completes the file.</summary>
    public void Dispose() => file.Dispose();
}

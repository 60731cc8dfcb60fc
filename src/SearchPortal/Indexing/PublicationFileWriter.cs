using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Writes a <see cref="PublicationFile"/> from start to end.</summary>
internal sealed class PublicationFileWriter(string path) : IDisposable
{
    private readonly FileStream file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
    private readonly RecordWriter record = new();

    /// <summary>Appends a publication and gives the offset of its record.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="words">Its word sequences, see <see cref="WordSequences"/>.</param>
    /// <param name="texts">Tokens of title and abstract; none when the words are none.</param>
    public long Append(Publication publication, ReadOnlySpan<uint> words, params ReadOnlySpan<List<Token>> texts)
    {
        long offset = file.Position;
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

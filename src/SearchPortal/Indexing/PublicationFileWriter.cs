using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Writes a <see cref="PublicationFile"/> from start to end.</summary>
internal sealed class PublicationFileWriter(string path) : IDisposable
{
    private readonly FileStream file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
    private readonly RecordWriter record = new();

    /// <summary>Appends a publication and gives the offset of its record.</summary>
    public long Append(Publication publication, ReadOnlySpan<uint> words)
    {
        long offset = file.Position;
        record.Clear();
        PublicationRecord.Write(record, publication);
        Span<byte> lengths = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(lengths, words.Length);
        BinaryPrimitives.WriteInt32LittleEndian(lengths[4..], record.Written.Length);
        file.Write(lengths);
        file.Write(MemoryMarshal.AsBytes(words));
        file.Write(record.Written);
        while (file.Position % 4 != 0) file.WriteByte(0);
        return offset;
    }

    /// <summary>Completes the file.</summary>
    public void Dispose() => file.Dispose();
}

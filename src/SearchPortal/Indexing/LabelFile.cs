using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>One record for each ordinal of a facet, in the order of the ordinals: number of records (32 bits), their ends (64 bits each), their bytes.</summary>
internal sealed class LabelFile(string path) : IDisposable
{
    private readonly MappedFile file = new(path);

    /// <summary>How many records.</summary>
    public int Count => BinaryPrimitives.ReadInt32LittleEndian(file.Slice(0, 4));

    /// <summary>Bytes of the record of an ordinal.</summary>
    /// <exception cref="InvalidDataException">There is no such ordinal.</exception>
    public ReadOnlySpan<byte> this[int ordinal]
    {
        get
        {
            if ((uint)ordinal >= (uint)Count) throw new InvalidDataException($"there is no record {ordinal}");
            long start = ordinal == 0 ? 0 : End(ordinal - 1);
            return file.Slice(4 + 8L * Count + start, checked((int)(End(ordinal) - start)));
        }
    }

    /// <summary>Writes a file of records.</summary>
    /// <param name="path">Must not exist.</param>
    /// <param name="count">How many records.</param>
    /// <param name="write">Writes the record of an ordinal.</param>
    public static void Write(string path, int count, Action<int, RecordWriter> write)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        var record = new RecordWriter();
        var ends = new long[count];
        stream.Position = 4 + 8L * count;
        for (int i = 0; i < count; i++)
        {
            record.Clear();
            write(i, record);
            stream.Write(record.Written);
            ends[i] = (i == 0 ? 0 : ends[i - 1]) + record.Written.Length;
        }
        stream.Position = 0;
        stream.Write(MemoryMarshal.AsBytes<int>([count]));
        stream.Write(MemoryMarshal.AsBytes<long>(ends));
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    private long End(int ordinal) => BinaryPrimitives.ReadInt64LittleEndian(file.Slice(4 + 8L * ordinal, 8));
}

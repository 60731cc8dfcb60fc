using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace SearchPortal.Indexing;

/// <summary>
/// When each record of a generation last changed, and the keys that there are no more. Layout: number of rows (64 bits, little endian),
/// rows (<see cref="ChangeRow"/>) in their order, numbers of the rows (32 bits) by key hash, tombstones: length (32 bits) and UTF-8 of the
/// key and its sets, a line each.
/// </summary>
internal sealed class ChangeFile : IDisposable
{
    /// <summary>Name in the generation's folder.</summary>
    public const string Name = "changes.bin";

    private static readonly int RowSize = Marshal.SizeOf<ChangeRow>();

    private readonly MappedFile file;

    /// <summary>Maps a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public ChangeFile(string folder)
    {
        file = new MappedFile(Path.Combine(folder, Name));
        long count = file.Length < 8 ? -1 : BinaryPrimitives.ReadInt64LittleEndian(file.Slice(0, 8));
        if (count < 0 || count > (file.Length - 8) / (RowSize + 4))
        {
            file.Dispose();
            throw new InvalidDataException($"{Name} is damaged");
        }
        Count = (int)count;
    }

    /// <summary>Rows.</summary>
    public int Count { get; }

    /// <summary>A row by its place in the order.</summary>
    public ChangeRow this[int index] => MemoryMarshal.Read<ChangeRow>(file.Slice(8 + (long)index * RowSize, RowSize));

    /// <summary>The first row that is not before a date and hash.</summary>
    public int First(long date, ulong hash)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            var row = this[middle];
            if ((row.Date, row.KeyHash).CompareTo((date, hash)) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The row of a key; null when there is none.</summary>
    public ChangeRow? Find(ulong keyHash)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            var row = this[BinaryPrimitives.ReadInt32LittleEndian(file.Slice(8 + (long)Count * RowSize + middle * 4L, 4))];
            if (row.KeyHash == keyHash) return row;
            if (row.KeyHash < keyHash) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>Key of a tombstone, then its sets.</summary>
    public string[] Tombstone(ChangeRow row)
    {
        long at = 8 + (long)Count * (RowSize + 4) + ~row.Place;
        int length = BinaryPrimitives.ReadInt32LittleEndian(file.Slice(at, 4));
        return Encoding.UTF8.GetString(file.Slice(at + 4, length)).Split('\n');
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();
}

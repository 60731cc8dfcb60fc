using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace SearchPortal.Indexing;

/// <summary>Encodes values compactly: numbers as base-128 varints (low groups first), texts as length and UTF-8.</summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new(4096);

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    /// <summary>Begins a new record.</summary>
    public void Clear() => buffer.ResetWrittenCount();

    /// <summary>A number from 0.</summary>
    public void Number(uint value)
    {
        var span = buffer.GetSpan(5);
        int length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }
        span[length++] = (byte)value;
        buffer.Advance(length);
    }

    /// <summary>A number from 0, or null.</summary>
    public void Optional(int? value) => Number(value is int number ? (uint)number + 1 : 0);

    /// <summary>A text; null and "" are different.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }
        int length = Encoding.UTF8.GetByteCount(value);
        Number((uint)length + 1);
        buffer.Advance(Encoding.UTF8.GetBytes(value, buffer.GetSpan(length)));
    }

    /// <summary>A text of which parts are read alone, see <see cref="StoredText"/>; not null.</summary>
    public void Stored(string value)
    {
        Number(StoredText.Fits(value) ? 1u : 0u);
        Text(value);
    }

    /// <summary>64 bits, little endian.</summary>
    public void Fixed(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(buffer.GetSpan(sizeof(ulong)), value);
        buffer.Advance(sizeof(ulong));
    }

    /// <summary>A byte.</summary>
    public void Byte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }

    /// <summary>Bytes with their number.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number((uint)bytes.Length);
        buffer.Write(bytes);
    }

    /// <summary>A list: its count, then each item.</summary>
    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number((uint)items.Count);
        foreach (var item in items) write(item);
    }
}

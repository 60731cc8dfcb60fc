using System.Buffers.Binary;
using System.Text;

namespace SearchPortal.Indexing;

/// <summary>Decodes what <see cref="RecordWriter"/> wrote. Damaged bytes give <see cref="InvalidDataException"/>, never a read beyond the span.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>A number from 0.</summary>
    public uint Number()
    {
        // Most take one byte.
        if (rest.IsEmpty || rest[0] >= 0x80) return LongNumber();
        uint value = rest[0];
        rest = rest[1..];
        return value;
    }

    /// <summary>A number from 0, or null.</summary>
    public int? Optional() => Number() is var number and > 0 ? (int)(number - 1) : null;

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => rest.Length;

    /// <summary>64 bits, little endian.</summary>
    public ulong Fixed() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>Bytes with their number.</summary>
    public ReadOnlySpan<byte> Bytes() => Take(checked((int)Number()));

    /// <summary>A text or null.</summary>
    public string? Text()
    {
        uint length = Number();
        return length switch
        {
            0 => null,
            1 => "",
            _ => Decoded(Take(checked((int)(length - 1)))),
        };
    }

    /// <summary>Most texts are short and ASCII, which is seen and copied in half the time that decoding takes.</summary>
    private static string Decoded(ReadOnlySpan<byte> utf8) => Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);

    /// <summary>A text that <see cref="RecordWriter.Stored"/> wrote.</summary>
    public StoredText Stored()
    {
        bool isPlain = Number() == 1;
        return new StoredText(TextBytes(), isPlain);
    }

    /// <summary>The UTF-8 of a text; nothing for null.</summary>
    public ReadOnlySpan<byte> TextBytes() => Number() is var length and > 1 ? Take(checked((int)(length - 1))) : [];

    /// <summary>Passes over a text.</summary>
    public void SkipText()
    {
        if (Number() is var length and > 1) Take(checked((int)(length - 1)));
    }

    /// <summary>A text that was not null.</summary>
    public string Required() => Text() ?? throw new InvalidDataException("a required text is absent");

    /// <summary>How many items of a list follow.</summary>
    public int Count()
    {
        uint count = Number();
        // Every item takes a byte at least.
        if (count > rest.Length) throw new InvalidDataException("a list is longer than its record");
        return (int)count;
    }

    private uint LongNumber()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte b = Take(1)[0];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
        throw new InvalidDataException("a number does not end");
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)rest.Length) throw new InvalidDataException("a record ends too early");
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}

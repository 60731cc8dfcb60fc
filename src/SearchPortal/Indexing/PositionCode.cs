using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchPortal.Indexing;

/// <summary>
/// How a posting says where its word stands (<see cref="WordPosition"/>): bytes of which only the last has its high bit set, so that the end of a posting is
/// found without reading it. Seven bits are left: below 112 the distance from the position before or the beginning of the field, which first is the
/// abstract; from 112 on greater distances, whose digits of 112 follow; 125 and 126 begin the title and the authors' names. No digit looks like a mark.
/// </summary>
internal static class PositionCode
{
    /// <summary>Set in the last byte of a posting.</summary>
    public const byte Last = 0x80;

    /// <summary>The bits that are left.</summary>
    public const byte Code = Last - 1;

    /// <summary>What a byte can say of a distance.</summary>
    public const int Base = 112;

    /// <summary>A distance whose digits follow, <see cref="MostDigits"/> of them.</summary>
    public const int Far = 124;

    /// <summary>Digits of any distance.</summary>
    public const int MostDigits = 5;

    /// <summary>Begins the title; the mark of another field is as far from it as their numbers are.</summary>
    public const int TitleMark = 125;

    /// <summary>Begins the authors' names.</summary>
    public const int AuthorMark = TitleMark + WordPosition.Author - WordPosition.Title;

    private const int Near = Base + (Far - Base) * Base;

    /// <summary>Writes a posting.</summary>
    /// <param name="positions">Ascending, at least one.</param>
    /// <param name="to">End of the postings before.</param>
    public static void Write(ReadOnlySpan<uint> positions, List<byte> to)
    {
        int field = WordPosition.Abstract;
        uint before = WordPosition.Of(field, 0);
        foreach (uint position in positions)
        {
            if (WordPosition.FieldOf(position) is int other && other != field)
            {
                to.Add((byte)(TitleMark + other - WordPosition.Title));
                (field, before) = (other, WordPosition.Of(other, 0));
            }
            WriteDistance(position - before, to);
            before = position;
        }
        to[^1] |= Last;
    }

    /// <summary>Bytes that some postings take.</summary>
    /// <param name="bytes">Begin with them.</param>
    /// <param name="postings">How many.</param>
    /// <exception cref="InvalidDataException">There are fewer.</exception>
    public static int LengthOf(ReadOnlySpan<byte> bytes, int postings)
    {
        if (postings == 0) return 0;
        int at = 0;
        while (postings > 0 && at + Vector256<byte>.Count <= bytes.Length)
        {
            uint ends = Vector256.Create(bytes.Slice(at, Vector256<byte>.Count)).ExtractMostSignificantBits();
            int found = BitOperations.PopCount(ends);
            if (found >= postings)
            {
                return at + PlaceOfBit(ends, postings - 1) + 1;
            }
            postings -= found;
            at += Vector256<byte>.Count;
        }
        for (; postings > 0; at++)
        {
            if (at == bytes.Length) throw new InvalidDataException("positions end before their time");
            if (bytes[at] >= Last) postings--;
        }
        return at;
    }

    /// <summary>Counts how often a posting has its word in each field.</summary>
    /// <param name="bytes">Begin with it.</param>
    /// <param name="times">By number of the field; what is there is overwritten.</param>
    /// <returns>How many bytes it takes.</returns>
    /// <exception cref="InvalidDataException">The bytes are no posting.</exception>
    public static int Count(ReadOnlySpan<byte> bytes, Span<int> times)
    {
        times.Clear();
        int field = WordPosition.Abstract, count = 0;
        for (int at = 0; at < bytes.Length;)
        {
            byte read = bytes[at++];
            int code = read & Code;
            if (code >= TitleMark)
            {
                times[field] = count;
                (field, count) = (FieldOf(code), 0);
                continue;
            }
            if (code >= Base)
            {
                at += code == Far ? MostDigits : 1;
                if (at > bytes.Length) break;
                read = bytes[at - 1];
            }
            count++;
            if (read < Last) continue;
            times[field] = count;
            return at;
        }
        throw new InvalidDataException("positions end before their time");
    }

    /// <summary>Number of the field that a mark begins.</summary>
    /// <exception cref="InvalidDataException">It begins none.</exception>
    public static int FieldOf(int mark) =>
        mark <= AuthorMark ? mark - TitleMark + WordPosition.Title : throw new InvalidDataException($"{mark} begins no field");

    /// <summary>The distance that some digits say.</summary>
    /// <exception cref="InvalidDataException">There are too few.</exception>
    public static int Digits(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < MostDigits) throw new InvalidDataException("positions end before their time");
        long distance = 0;
        for (int digit = MostDigits - 1; digit >= 0; digit--) distance = Base * distance + (bytes[digit] & Code);
        return (int)distance;
    }

    /// <summary>The place of one of the bits that are set.</summary>
    private static int PlaceOfBit(uint bits, int number)
    {
        if (Bmi2.IsSupported) return BitOperations.TrailingZeroCount(Bmi2.ParallelBitDeposit(1U << number, bits));
        for (; number > 0; number--) bits &= bits - 1;
        return BitOperations.TrailingZeroCount(bits);
    }

    private static void WriteDistance(uint distance, List<byte> to)
    {
        if (distance < Base)
        {
            to.Add((byte)distance);
        }
        else if (distance < Near)
        {
            to.Add((byte)(Base + (distance - Base) / Base));
            to.Add((byte)((distance - Base) % Base));
        }
        else
        {
            to.Add(Far);
            for (int digit = 1; digit <= MostDigits; digit++)
            {
                to.Add((byte)(distance % Base));
                distance /= Base;
            }
        }
    }
}

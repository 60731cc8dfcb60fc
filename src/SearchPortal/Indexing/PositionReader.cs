namespace SearchPortal.Indexing;

/// <summary>Reads where the word of a posting stands; how that is written says <see cref="PositionCode"/>. Its memory is used again for the next posting.</summary>
internal sealed class PositionReader
{
    private uint[] positions = new uint[64];

    /// <summary>Reads a posting.</summary>
    /// <param name="bytes">Begin with it.</param>
    /// <returns>Its <see cref="WordPosition"/>s, ascending; valid until the next is read.</returns>
    /// <exception cref="InvalidDataException">The bytes are no posting.</exception>
    public ReadOnlySpan<uint> Read(ReadOnlySpan<byte> bytes)
    {
        var to = positions.AsSpan();
        int count = 0;
        uint position = WordPosition.Of(WordPosition.Abstract, 0);
        for (int at = 0; at < bytes.Length;)
        {
            byte read = bytes[at++];
            int code = read & PositionCode.Code;
            if (code >= PositionCode.TitleMark)
            {
                position = WordPosition.Of(PositionCode.FieldOf(code), 0);
                continue;
            }
            if (code == PositionCode.Far)
            {
                code = PositionCode.Digits(bytes[at..]);
                at += PositionCode.MostDigits;
                read = bytes[at - 1];
            }
            else if (code >= PositionCode.Base && at < bytes.Length)
            {
                read = bytes[at++];
                code = PositionCode.Base * (code - PositionCode.Base + 1) + (read & PositionCode.Code);
            }
            position += (uint)code;
            if (count == to.Length) to = Grow();
            to[count++] = position;
            if (read >= PositionCode.Last) return to[..count];
        }
        throw new InvalidDataException("positions end before their time");
    }

    private Span<uint> Grow()
    {
        Array.Resize(ref positions, 2 * positions.Length);
        return positions;
    }
}

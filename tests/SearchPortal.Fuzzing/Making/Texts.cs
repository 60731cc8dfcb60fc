using System.Text;

namespace SearchPortal.Fuzzing.Making;

/// <summary>What can happen to texts: lines, numbers, letters and their encodings.</summary>
internal static class Texts
{
    /// <summary>All of it.</summary>
    public static readonly Func<byte[], Random, byte[]>[] Steps = [MoveLine, RepeatLine, RemoveLine, Number, Letters, Encode, Case];

    private static readonly string[] Numbers =
        ["0", "-1", "00000000000000000001", "2147483648", "-9223372036854775809", "18446744073709551616", "1e999", "-1e-999", "0x7fffffff", "٣", "²", "99999-99-99", "2024-02-30", "NaN", new string('9', 400)];

    // Bytes that are no text, marks of byte order, letters that join, turn or vanish, and the parts of pairs.
    private static readonly byte[][] Odd =
    [
        [0x00], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x1A], [0x1B, 0x5B], [0x0D], [0x85], [0x7F],
        .. new[] { "\u0301", "\u202E", "\u200D", "\u2028", "\u00AD", "\uFFFD", "\uFFFE", "\U0001F469\u200D\U0001F52C", "\u1E9E", "\u0130", "\uFB03", "馬欣", "שלום", "\u3000", "&#xD800;", "&#1114112;", "\\ud800", "\\u0000", "<![CDATA[", "]]>", "</script>", "javascript:alert(1)", "../../etc/passwd", "$x$", "\\$" }.Select(Encoding.UTF8.GetBytes),
    ];

    private static byte[] MoveLine(byte[] input, Random draws)
    {
        var (at, end) = Line(input, draws);
        byte[] line = input[at..end], rest = [.. input[..at], .. input[end..]];
        return Bytes.Insert(rest, Line(rest, draws).At, line);
    }

    private static byte[] RepeatLine(byte[] input, Random draws)
    {
        var (at, end) = Line(input, draws);
        return Bytes.Insert(input, at, Bytes.Copies(input[at..end], draws.Next(1, 200)));
    }

    private static byte[] RemoveLine(byte[] input, Random draws)
    {
        var (at, end) = Line(input, draws);
        return [.. input[..at], .. input[end..]];
    }

    private static (int At, int End) Line(byte[] input, Random draws)
    {
        int somewhere = draws.Next(input.Length + 1), at = input.AsSpan(0, somewhere).LastIndexOf((byte)'\n') + 1, next = input.AsSpan(at).IndexOf((byte)'\n');
        return (at, next < 0 ? input.Length : at + next + 1);
    }

    private static byte[] Number(byte[] input, Random draws)
    {
        byte[] number = Encoding.UTF8.GetBytes(Numbers[draws.Next(Numbers.Length)]);
        int at = draws.Next(input.Length + 1), found = input.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (found < 0) return Bytes.Insert(input, at, number);
        int start = at + found, length = input.AsSpan(start).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return [.. input[..start], .. number, .. input[(length < 0 ? input.Length : start + length)..]];
    }

    private static byte[] Letters(byte[] input, Random draws)
    {
        byte[] odd = Odd[draws.Next(Odd.Length)];
        return Bytes.Insert(input, draws.Next(input.Length + 1), draws.Next(4) == 0 ? Bytes.Copies(odd, draws.Next(1, 500)) : odd);
    }

    /// <summary>A part, or all, in another encoding.</summary>
    private static byte[] Encode(byte[] input, Random draws)
    {
        Encoding[] encodings = [Encoding.Latin1, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];
        int at = draws.Next(3) == 0 ? 0 : draws.Next(input.Length + 1), end = at == 0 ? input.Length : at + Bytes.Length(input.Length - at, draws);
        return [.. input[..at], .. Encoding.Convert(Encoding.UTF8, encodings[draws.Next(encodings.Length)], input[at..end]), .. input[end..]];
    }

    private static byte[] Case(byte[] input, Random draws)
    {
        int at = draws.Next(input.Length + 1), end = at + Bytes.Length(input.Length - at, draws);
        byte[] changed = [.. input];
        for (int i = at; i < end; i++)
            if (char.IsAsciiLetter((char)changed[i])) changed[i] ^= 0x20;
        return changed;
    }
}

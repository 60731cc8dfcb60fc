using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>UTF-8 that a program read as Latin-1 or Windows-1252: "Ã©" for "é", "â€™" for "’". Repaired only where it can be nothing else.</summary>
internal static class Mojibake
{
    /// <summary>Windows-1252 for the bytes 80 to 9F; a space where it has none.</summary>
    private const string Windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>The character that begins at an index and the UTF-16 units it takes; null when the text is right as it is.</summary>
    public static (string Decoded, int Length)? Decode(string text, int i)
    {
        int length = text[i] switch
        {
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            >= '\u00F0' and <= '\u00F4' => 4,
            _ => 0,
        };
        if (length == 0 || i + length > text.Length) return null;
        Span<byte> bytes = stackalloc byte[length];
        bytes[0] = (byte)text[i];
        bool certain = false;
        for (int k = 1; k < length; k++)
        {
            int value = ByteOf(text[i + k]);
            if (value is < 0x80 or > 0xBF) return null;
            bytes[k] = (byte)value;
            certain |= text[i + k] is >= '\u0080' and <= '\u009F';
        }
        if (!certain && !IsTypical(text[i], text[i + 1])) return null;
        return Rune.DecodeFromUtf8(bytes, out Rune rune, out int read) == System.Buffers.OperationStatus.Done && read == length
            ? (rune.ToString(), length)
            : null;
    }

    /// <summary>The character of a byte from 80 to 9F; a space where Windows-1252 has none.</summary>
    public static char FromWindows1252(int value) => Windows1252[value - 0x80];

    /// <summary>The byte a character was read from; -1 when none.</summary>
    private static int ByteOf(char c)
    {
        if (c <= '\u00FF') return c;
        int at = Windows1252.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? -1 : 0x80 + at;
    }

    /// <summary>Pairs that no language writes, for texts without C1 control characters to prove it.</summary>
    private static bool IsTypical(char lead, char next) => lead switch
    {
        'Ã' => next is >= '\u00A0' and <= '\u00BF',
        'Â' => next is > '\u00A0' and <= '\u00BF',
        'â' => next == '€',
        'Î' or 'Ï' => next is (> '\u00A0' and <= '\u00BF') or '€',
        _ => false,
    };
}

using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SearchPortal.Content;

/// <summary>Tells the kind and size of a picture from its first bytes: PNG, JPEG, GIF, WebP (their specifications say where) and SVG.</summary>
internal static partial class ImageHeader
{
    private const int LongestDrawingHead = 4_096;

    /// <summary>Media type and size in pixels; null for anything else, or what is cut short.</summary>
    public static (string MediaType, int Width, int Height)? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30) return null;
        if (bytes[0] == 0x89 && bytes[1..].StartsWith("PNG\r\n"u8)) return ("image/png", Big32(bytes[16..]), Big32(bytes[20..]));
        if (bytes.StartsWith("GIF8"u8)) return ("image/gif", Little16(bytes[6..]), Little16(bytes[8..]));
        if (bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)) return WebP(bytes);
        return bytes[0] == 0xFF && bytes[1] == 0xD8 ? Jpeg(bytes) : Drawing(bytes);
    }

    private static (string, int, int)? WebP(ReadOnlySpan<byte> bytes) => bytes[12..16] switch
    {
        [.., (byte)'X'] => ("image/webp", 1 + Little24(bytes[24..]), 1 + Little24(bytes[27..])),
        [.., (byte)'L'] => ("image/webp", 1 + (Little16(bytes[21..]) & 0x3FFF), 1 + ((Little16(bytes[22..]) >> 6) | (bytes[24] & 0x0F) << 10)),
        [.., (byte)' '] => ("image/webp", Little16(bytes[26..]) & 0x3FFF, Little16(bytes[28..]) & 0x3FFF),
        _ => null,
    };

    /// <summary>The size stands in the frame header, behind segments that say how long they are.</summary>
    private static (string, int, int)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (int at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF; at += 2 + Big16(bytes[(at + 2)..]))
        {
            bool isFrame = bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (isFrame) return ("image/jpeg", Big16(bytes[(at + 7)..]), Big16(bytes[(at + 5)..]));
        }
        return null;
    }

    private static (string, int, int)? Drawing(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, LongestDrawingHead)]);
        if (!Svg().IsMatch(head)) return null;
        var box = ViewBox().Match(head);
        return ("image/svg+xml", Whole(box.Groups[1]), Whole(box.Groups[2]));
    }

    private static int Whole(Group digits) => digits.Success && double.TryParse(digits.Value, CultureInfo.InvariantCulture, out double value) && value < 100_000 ? (int)Math.Round(value) : 0;

    private static int Big32(ReadOnlySpan<byte> bytes) => Math.Max(0, BinaryPrimitives.ReadInt32BigEndian(bytes));

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;

    [GeneratedRegex(@"\A\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<svg[\s>]", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Svg();

    [GeneratedRegex(@"viewBox=""[\d.+-]+[ ,]+[\d.+-]+[ ,]+([\d.]+)[ ,]+([\d.]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex ViewBox();
}

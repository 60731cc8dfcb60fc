using System.Buffers;
using System.IO.Compression;

namespace SearchPortal.Web.Delivery;

/// <summary>The bytes of a body as they go over the wire.</summary>
/// <param name="Bytes">Packed or not.</param>
/// <param name="Coding">How.</param>
internal sealed record PackedBody(byte[] Bytes, ContentCoding Coding)
{
    /// <summary>A body that fits one packet gains nothing.</summary>
    private const int SmallestPacked = 1_000;

    // 256 KB: a page has few repeats farther apart, and the encoder clears its whole window first.
    private const int Window = 18;

    // A twentieth larger than at 1, in a quarter of the time.
    private const int QuickQuality = 0;
    private const int BestQuality = 11;

    /// <summary>Packs what was made for one answer, quickly.</summary>
    public static PackedBody Quick(ReadOnlySpan<byte> body, ContentCoding coding) => Pack(body, coding, QuickQuality, CompressionLevel.Fastest);

    /// <summary>Packs what is sent for ever, as small as can be.</summary>
    public static PackedBody Best(ReadOnlySpan<byte> body, ContentCoding coding) => Pack(body, coding, BestQuality, CompressionLevel.SmallestSize);

    private static PackedBody Pack(ReadOnlySpan<byte> body, ContentCoding coding, int quality, CompressionLevel level)
    {
        byte[]? packed = body.Length < SmallestPacked ? null : coding switch
        {
            ContentCoding.Brotli => Brotli(body, quality),
            ContentCoding.Gzip => Gzip(body, level),
            _ => null,
        };
        return packed is not null && packed.Length < body.Length ? new(packed, coding) : new(body.ToArray(), ContentCoding.Identity);
    }

    private static byte[]? Brotli(ReadOnlySpan<byte> body, int quality)
    {
        byte[] room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(body.Length));
        try
        {
            return BrotliEncoder.TryCompress(body, room, out int length, quality, Window) ? room[..length] : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static byte[] Gzip(ReadOnlySpan<byte> body, CompressionLevel level)
    {
        using var packed = new MemoryStream(body.Length / 4);
        using (var gzip = new GZipStream(packed, level)) gzip.Write(body);
        return packed.ToArray();
    }
}

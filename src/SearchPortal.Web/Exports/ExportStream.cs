using System.Buffers;
using System.IO.Compression;
using System.Text;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Exports;

/// <summary>Sends pieces as they are made, one buffer at a time.</summary>
internal static class ExportStream
{
    private const int Chunk = 64 * 1024;

    /// <summary>Writes all pieces in UTF-8. Between two buffers others get their turn; a slow reader holds one buffer back.</summary>
    /// <exception cref="OperationCanceledException">The reader went away.</exception>
    public static async Task WriteAsync(IEnumerable<string> pieces, Stream wire, ContentCoding coding, CancellationToken aborted)
    {
        if (Packing(wire, coding) is not { } packing)
        {
            await WriteAsync(pieces, wire, aborted);
            return;
        }
        await using (packing) await WriteAsync(pieces, packing, aborted);
    }

    private static async Task WriteAsync(IEnumerable<string> pieces, Stream wire, CancellationToken aborted)
    {
        var buffer = new ArrayBufferWriter<byte>(Chunk + Chunk / 4);
        foreach (string piece in pieces)
        {
            Encoding.UTF8.GetBytes(piece, buffer);
            if (buffer.WrittenCount < Chunk) continue;
            await wire.WriteAsync(buffer.WrittenMemory, aborted);
            buffer.ResetWrittenCount();
            await Task.Yield();
            aborted.ThrowIfCancellationRequested();
        }
        await wire.WriteAsync(buffer.WrittenMemory, aborted);
    }

    private static Stream? Packing(Stream wire, ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => new BrotliStream(wire, CompressionLevel.Fastest, leaveOpen: true),
        ContentCoding.Gzip => new GZipStream(wire, CompressionLevel.Fastest, leaveOpen: true),
        _ => null,
    };
}

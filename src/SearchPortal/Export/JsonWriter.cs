using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>
/// Writes publications one after the other as a JSON array with an entry on each line, or as JSON lines (see <see cref="PublicationJson"/>).
/// One publication is in memory at a time. Without <see cref="Finish"/> an array stays open.
/// </summary>
/// <param name="stream">Where the UTF-8 goes; the caller disposes it.</param>
/// <param name="asLines">Whether entries stand alone, one a line (.jsonl), instead of in an array.</param>
public sealed class JsonWriter(Stream stream, bool asLines) : IDisposable
{
    // Goes into files, never into HTML: "马" stays "马".
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> entry = new(1 << 14);
    private readonly Utf8JsonWriter json = new(Stream.Null, Options);
    private bool hasAny;

    /// <summary>Writes the next publication.</summary>
    public void Write(Publication publication)
    {
        entry.ResetWrittenCount();
        json.Reset(entry);
        PublicationJson.Write(json, publication);
        json.Flush();
        if (!asLines) stream.Write(hasAny ? ",\n"u8 : "[\n"u8);
        hasAny = true;
        stream.Write(entry.WrittenSpan);
        if (asLines) stream.Write("\n"u8);
    }

    /// <summary>Closes what is open: nothing for lines; an array, of no entry too.</summary>
    public void Finish()
    {
        if (!asLines) stream.Write(hasAny ? "\n]\n"u8 : "[]\n"u8);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();
}

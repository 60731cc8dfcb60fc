using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SearchPortal.Web.Api;

/// <summary>JSON as it goes over the wire: letters of every script as they are; &lt;, &gt; and &amp; escaped, for whoever puts it into a page.</summary>
internal static class ApiJson
{
    /// <summary>How it is written.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>UTF-8 of what a function writes.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write, bool isIndented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new Utf8JsonWriter(buffer, Options with { Indented = isIndented });
        write(json);
        json.Flush();
        return buffer.WrittenMemory;
    }
}

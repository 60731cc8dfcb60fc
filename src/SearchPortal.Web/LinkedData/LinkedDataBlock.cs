using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace SearchPortal.Web.LinkedData;

/// <summary>
/// What a page says of itself in the words of schema.org, as the text of a data block (JSON-LD 1.1, section 7). The encoder escapes
/// &lt;, &gt; and &amp;, so that no text can end the block.
/// </summary>
internal static class LinkedDataBlock
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One graph of some nodes, each written by a function.</summary>
    public static IHtmlContent Of(params ReadOnlySpan<Action<Utf8JsonWriter>> nodes)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var node in nodes) node(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new HtmlString(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchPortal.Export;

/// <summary>One value of a JSON file, on one line. A lone surrogate becomes U+FFFD.</summary>
internal static class JsonText
{
    // Goes into files, never into HTML: "马" stays "马".
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is written.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream(2048);
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}

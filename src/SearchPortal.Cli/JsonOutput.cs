using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SearchPortal.Cli;

/// <summary>Writes what <c>--json</c> asks for.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Output goes to programs and terminals, never into HTML: "马" stays "马".
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>One object on one line.</summary>
    public static void WriteLine<T>(TextWriter output, T value) => output.WriteLine(JsonSerializer.Serialize(value, Options));

    /// <summary>The option that asks for it.</summary>
    public static System.CommandLine.Option<bool> NewOption() => new("--json") { Description = "Print one JSON object" };
}

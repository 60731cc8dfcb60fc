using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Completions;

/// <summary>
/// Completions as search bars of browsers read them: what was typed, then the texts, what each is, and where each leads
/// (OpenSearch 1.1, extension for suggestions).
/// </summary>
internal static class Suggestions
{
    /// <summary>The media type.</summary>
    public const string ContentType = "application/x-suggestions+json; charset=utf-8";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes an answer in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(string typed, IReadOnlyList<Completion> completions, PortalLinks links)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartArray();
        json.WriteStringValue(typed);
        WriteList(json, completions, completion => completion.Text);
        WriteList(json, completions, Description);
        WriteList(json, completions, completion => Target(completion, links));
        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<Completion> completions, Func<Completion, string> value)
    {
        json.WriteStartArray();
        foreach (var completion in completions) json.WriteStringValue(value(completion));
        json.WriteEndArray();
    }

    /// <summary>"Author · 12 papers"; the kind is all before the first dot.</summary>
    private static string Description(Completion completion) =>
        completion.Detail.Length == 0 ? completion.Kind.ToString() : $"{completion.Kind} · {completion.Detail}";

    private static string Target(Completion completion, PortalLinks links) => completion.Kind switch
    {
        CompletionKind.Topic => links.Topic(completion.Target),
        CompletionKind.Venue => links.Venue(completion.Target),
        CompletionKind.Author => links.Author(completion.Target),
        CompletionKind.Paper => links.Paper(completion.Target),
        _ => throw new ArgumentOutOfRangeException(nameof(completion)),
    };
}

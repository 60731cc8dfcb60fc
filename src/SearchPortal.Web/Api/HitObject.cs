using System.Text.Json;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>One result of a search.</summary>
internal static class HitObject
{
    /// <summary>Writes it: its place, the paper, and where the search matched.</summary>
    public static void Write(Utf8JsonWriter json, SearchHit hit, ApiQuestion question)
    {
        json.WriteStartObject();
        json.WriteNumber("position", hit.Position);
        json.WritePropertyName("paper");
        PaperAnswer.Write(json, hit.Publication, question);
        json.WriteStartObject("matches");
        WriteParts(json, "title", hit.Title);
        WriteParts(json, "abstract", hit.Abstract);
        json.WriteStartArray("authors");
        foreach (int author in hit.MatchedAuthors) json.WriteNumberValue(author);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, string name, Snippet snippet)
    {
        json.WriteStartArray(name);
        foreach (var part in snippet.Parts)
        {
            json.WriteStartObject();
            json.WriteString("text", part.Letters.Span);
            if (part.IsMatch) json.WriteBoolean("match", true);
            if (part.IsMath) json.WriteBoolean("math", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

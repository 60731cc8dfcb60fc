using System.Runtime.InteropServices;
using System.Text.Json;

namespace SearchPortal.Import.Json;

/// <summary>Reads texts out of JSON values; what is no text is reported, never guessed.</summary>
internal static class JsonText
{
    private const int LongestNumber = 100;

    /// <summary>Whether a value says nothing.</summary>
    public static bool IsAbsent(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => !BeginsVisibly(value) && (value.ValueEquals(""u8) || Find(value) is string text && string.IsNullOrWhiteSpace(text)),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.GetPropertyCount() == 0,
        _ => false,
    };

    /// <summary>Whether a string begins with a sign of ASCII that is seen: nearly all do, and need not be decoded to know that they say something.</summary>
    private static bool BeginsVisibly(JsonElement value) => JsonMarshal.GetRawUtf8Value(value)[1] is > (byte)' ' and < 0x7F and not (byte)'"' and not (byte)'\\';

    /// <summary>A text, or a number as written; null for anything else, which is reported.</summary>
    public static string? Read(JsonElement value, string field, EntryReport report)
    {
        if (value.ValueKind is JsonValueKind.String)
        {
            if (Find(value) is string text) return text;
            report.Error($"“{field}” holds half a character (a lone \\ud800 to \\udfff)", "write the character itself, or both halves");
            return null;
        }
        if (value.ValueKind is JsonValueKind.Number && value.GetRawText() is { Length: <= LongestNumber } number) return number;
        report.Error($"“{field}” should be text and is {Kind(value)}", "write it in quotation marks");
        return null;
    }

    /// <summary>The texts of a list, or one text as a list of one; cleaned, without empty ones.</summary>
    public static IReadOnlyList<string> ReadLines(JsonElement value, string field, EntryReport report)
    {
        var lines = new List<string>();
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray()) Add(item);
        else
            Add(value);
        return lines;

        void Add(JsonElement item)
        {
            if (!IsAbsent(item) && Read(item, field, report) is string raw && TextCleaner.Line(raw) is { Length: > 0 } line) lines.Add(line);
        }
    }

    /// <summary>What a value is, in words.</summary>
    public static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a text",
        _ => "nothing",
    };

    /// <summary>Whether some bytes are one JSON value.</summary>
    public static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The name of a property; null when it is no Unicode text.</summary>
    public static string? FindName(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text of a string; null when it is no Unicode text.</summary>
    public static string? Find(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

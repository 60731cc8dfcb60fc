using System.Text.Json;

namespace SearchPortal.Web.LinkedData;

/// <summary>Properties of schema.org as they are written over and over.</summary>
internal static class SchemaText
{
    /// <summary>Begins a node that is one of an array.</summary>
    public static void Begin(this Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
    }

    /// <summary>Begins a node that is the value of a property.</summary>
    public static void Begin(this Utf8JsonWriter json, string property, string type)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
    }

    /// <summary>A text; nothing for null and "".</summary>
    public static void Text(this Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(property, value);
    }

    /// <summary>Several texts; nothing for none.</summary>
    public static void Texts(this Utf8JsonWriter json, string property, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(property);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A node of a name alone; nothing for null and "".</summary>
    public static void Named(this Utf8JsonWriter json, string property, string type, string? name)
    {
        if (string.IsNullOrEmpty(name)) return;
        json.Begin(property, type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}

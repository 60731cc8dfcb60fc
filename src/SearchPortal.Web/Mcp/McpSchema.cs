using System.Text.Json;
using SearchPortal.Web.Api;

namespace SearchPortal.Web.Mcp;

/// <summary>The arguments of a tool as JSON Schema.</summary>
internal static class McpSchema
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, McpTool tool)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var parameter in tool.Parameters) Write(json, parameter);
        json.WriteEndObject();
        json.WriteStartArray("required");
        if (tool.Required is { } required) json.WriteStringValue(required);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ApiParameter parameter)
    {
        json.WriteStartObject(parameter.Name);
        json.WriteString("description", parameter.Text);
        if (parameter.IsMany)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
        }
        json.WriteString("type", parameter.Range is null ? "string" : "integer");
        if (parameter.Range is var (least, most))
        {
            json.WriteNumber("minimum", least);
            json.WriteNumber("maximum", most);
        }
        if (parameter.Values.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (string value in parameter.Values) json.WriteStringValue(value);
            json.WriteEndArray();
        }
        if (parameter.IsMany) json.WriteEndObject();
        json.WriteEndObject();
    }
}

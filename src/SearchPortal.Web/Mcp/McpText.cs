using System.Text.Json;

namespace SearchPortal.Web.Mcp;

/// <summary>Texts of messages, which anybody may have made up.</summary>
internal static class McpText
{
    /// <summary>The text of a member; null when there is none.</summary>
    public static string? Find(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? Read(value) : null;

    /// <summary>A text; null for what is none, and when it holds half a character, which JSON lets pass.</summary>
    public static string? Read(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
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

using System.Text.Json;

namespace SearchPortal.Web.Api;

/// <summary>An address that a client may follow.</summary>
/// <param name="Name">What is there, as answers name it.</param>
/// <param name="Href">Absolute.</param>
internal sealed record ApiLink(string Name, string Href)
{
    /// <summary>For people; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Media type of what is there; null for JSON.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whether there may be several of the name.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether the address is a template (RFC 6570).</summary>
    public bool IsTemplate { get; init; }

    /// <summary>The relation in a header (RFC 8288).</summary>
    public string Relation => Name is "html" or "feed" ? "alternate" : Name;

    /// <summary>A page for people.</summary>
    public static ApiLink Html(string address) => new("html", address) { MediaType = "text/html" };

    /// <summary>Writes the member that holds all links of an object.</summary>
    public static void Write(Utf8JsonWriter json, params ReadOnlySpan<ApiLink> links)
    {
        json.WriteStartObject("_links");
        string? open = null;
        foreach (var link in links)
        {
            if (open is not null && open != link.Name) json.WriteEndArray();
            if (link.IsMany && open != link.Name) json.WriteStartArray(link.Name);
            open = link.IsMany ? link.Name : null;
            if (!link.IsMany) json.WritePropertyName(link.Name);
            link.Write(json);
        }
        if (open is not null) json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("href", Href);
        if (Title is not null) json.WriteString("title", Title);
        if (MediaType is not null) json.WriteString("type", MediaType);
        if (IsTemplate) json.WriteBoolean("templated", true);
        json.WriteEndObject();
    }
}

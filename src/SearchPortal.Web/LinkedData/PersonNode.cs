using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Web.LinkedData;

/// <summary>A person whom a paper names.</summary>
internal static class PersonNode
{
    /// <summary>Everyone in a role, in order; nothing for nobody.</summary>
    /// <param name="json">Written to.</param>
    /// <param name="role">"author".</param>
    /// <param name="people">Names with their absolute addresses; null for none.</param>
    public static void WriteAll(Utf8JsonWriter json, string role, IReadOnlyList<(PersonName Name, string? Url)> people)
    {
        if (people.Count == 0) return;
        json.WriteStartArray(role);
        foreach (var (name, url) in people) Write(json, name, url);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PersonName name, string? url)
    {
        json.Begin("Person");
        json.WriteString("name", name.Display);
        json.Text("givenName", name.Given);
        json.Text("familyName", name.Given.Length > 0 ? name.Family : null);
        json.Text("honorificSuffix", name.Suffix);
        json.Text("url", url);
        json.Text("sameAs", name.Orcid is null ? null : $"https://orcid.org/{name.Orcid}");
        json.Named("affiliation", "Organization", name.Affiliation);
        json.WriteEndObject();
    }
}

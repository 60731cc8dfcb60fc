using System.Text.Json;
using SearchPortal.Searching;
using SearchPortal.Web.Browse;

namespace SearchPortal.Web.LinkedData;

/// <summary>An author whom a page is about.</summary>
internal static class AuthorNode
{
    private const int MostSpellings = 10;

    /// <summary>Writes the person as the value of a property.</summary>
    /// <param name="json">Written to.</param>
    /// <param name="author">The author.</param>
    /// <param name="url">Absolute address of the author's page.</param>
    public static void Write(Utf8JsonWriter json, AuthorEntry author, string url)
    {
        json.Begin("mainEntity", "Person");
        json.WriteString("@id", $"{url}#person");
        json.WriteString("name", author.Name);
        json.Texts("alternateName", [.. author.Spellings.Take(MostSpellings)]);
        json.WriteString("url", url);
        json.Text("identifier", author.Orcid is null ? null : $"https://orcid.org/{author.Orcid}");
        json.Texts("sameAs", [.. AuthorRemarks.Profiles(author).Select(profile => profile.Href)]);
        json.WriteEndObject();
    }
}

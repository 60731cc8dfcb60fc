using System.Text.Json;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>A person who wrote papers.</summary>
internal static class AuthorAnswer
{
    private const int MostCoAuthors = 20;

    /// <summary>The author of an id.</summary>
    public static ApiAnswer Of(ApiQuestion question)
    {
        string id = question.Id.ToLowerInvariant();
        if (question.Searcher.FindAuthor(id) is not { } author) return new ApiAnswer.Refused(ApiProblem.Of(404));
        if (id != question.Id) return new ApiAnswer.Moved(question.Address(Path(id)));
        return new ApiAnswer.Found(json => Write(json, author, question), Links(author, question));
    }

    private static string Path(string id) => $"/authors/{Uri.EscapeDataString(id)}";

    private static void Write(Utf8JsonWriter json, AuthorEntry author, ApiQuestion question)
    {
        json.WriteString("id", author.Id);
        json.WriteString("name", author.Name);
        json.WriteNumber("count", author.Count);
        json.WriteBoolean("curated", author.IsCurated);
        if (author.Orcid is not null) json.WriteString("orcid", author.Orcid);
        json.WriteStartArray("spellings");
        foreach (string spelling in author.Spellings) json.WriteStringValue(spelling);
        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in author.Links) Write(json, link);
        json.WriteEndArray();
        json.WriteStartArray("coAuthors");
        foreach (var other in question.Searcher.WrittenWith(author.Id, MostCoAuthors).Authors) FacetObject.WriteValue(json, other, new ApiLink("self", question.Address(Path(other.Value))));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Link link)
    {
        json.WriteStartObject();
        json.WriteString("kind", link.Kind);
        json.WriteString("url", link.Url);
        json.WriteEndObject();
    }

    private static IReadOnlyList<ApiLink> Links(AuthorEntry author, ApiQuestion question) =>
        ListedPapers.Links(Path(author.Id), question.Links.Author(author.Id), new(FacetField.Author, author.Id), question);
}

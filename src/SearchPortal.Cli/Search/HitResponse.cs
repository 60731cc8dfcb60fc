using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>A result in JSON. Absent values are null; texts keep their math as TeX between dollar signs.</summary>
internal sealed record HitResponse(
    string Key, string Title, float Score, int Position, IReadOnlyList<string> Authors, int? Year, string? Venue, string? ContainerTitle,
    string Type, PublicationStatus Status, IReadOnlyList<string> Topics, string? Doi, string? Arxiv, IReadOnlyList<Link> Links, string Snippet)
{
    /// <summary>The hit as JSON shows it.</summary>
    public static HitResponse From(SearchHit hit)
    {
        var publication = hit.Publication;
        return new(
            publication.Key, publication.Title, hit.Score, hit.Position, [.. publication.Authors.Select(author => author.Display)],
            publication.Year, publication.Venue, publication.ContainerTitle, publication.Type.Csl(), publication.Status, publication.Topics,
            publication.Identifiers.Doi, publication.Identifiers.Arxiv, publication.Links, SnippetText.From(hit.Abstract));
    }
}

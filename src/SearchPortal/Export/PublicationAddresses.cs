using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Where a publication is on the web.</summary>
public static class PublicationAddresses
{
    /// <summary>The page to cite, by DOI where there is one; then what identifiers and links lead to, each address once.</summary>
    public static IReadOnlyList<string> Of(Publication publication) =>
        [.. Identified(publication.Identifiers).Select(found => found.Url).Concat(publication.Links.Select(link => link.Url)).Distinct(StringComparer.Ordinal)];

    /// <summary>The page to cite; null when none is known.</summary>
    public static string? Main(Publication publication)
    {
        var links = publication.Links;
        return (links.FirstOrDefault(link => link.Kind == LinkKind.Publisher) ?? links.FirstOrDefault(link => link.Kind is LinkKind.OpenReview or LinkKind.Arxiv))?.Url
            ?? (Of(publication) is [var first, ..] ? first : null);
    }

    /// <summary>Identifiers that have an address of their own, as the systems that gave them write it.</summary>
    public static IEnumerable<(string Name, string Id, string Url)> Identified(Identifiers ids) => IdentifierPages.Of(ids);
}

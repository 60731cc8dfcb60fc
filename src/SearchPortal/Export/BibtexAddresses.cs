using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>The links of a publication as fields of a BibTeX entry: <c>url</c> for the page to cite, and one field for each kind this portal reads.</summary>
internal static class BibtexAddresses
{
    private static readonly string[] Pages = [LinkKind.Publisher, LinkKind.OpenReview, LinkKind.Arxiv, LinkKind.Pdf];

    /// <summary>The fields besides <c>url</c>; each is called as its kind.</summary>
    public static IReadOnlyList<string> Fields { get; } = [LinkKind.Pdf, LinkKind.Code, LinkKind.Project, LinkKind.Video, LinkKind.Slides, LinkKind.Poster, LinkKind.Data];

    /// <summary>Names and values without delimiters.</summary>
    public static IEnumerable<(string Name, string? Value)> Of(Publication publication)
    {
        string? page = Pages.Select(kind => Find(publication, kind)).FirstOrDefault(url => url is not null);
        yield return ("url", BibtexText.Verbatim(page));
        foreach (string kind in Fields)
            if (Find(publication, kind) is { } url && url != page) yield return (kind, BibtexText.Verbatim(url));
    }

    private static string? Find(Publication publication, string kind) => publication.Links.FirstOrDefault(link => link.Kind == kind)?.Url;
}

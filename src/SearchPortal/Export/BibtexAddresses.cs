using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>The links of a publication as fields of a BibTeX entry: <c>url</c> for the page to cite, and one field for each kind this portal reads.</summary>
internal static class BibtexAddresses
{
    private static readonly string[] Pages = [LinkKind.Publisher, LinkKind.OpenReview, LinkKind.Arxiv, LinkKind.Pdf];

    /// <summary>The fields besides <c>url</c>; each is called as its kind.</summary>
    public static IReadOnlyList<string> Fields { get; } = [LinkKind.Pdf, LinkKind.Code, LinkKind.Project, LinkKind.Video, LinkKind.Slides, LinkKind.Poster, LinkKind.Data];

    /// <summary>Names and values without delimiters. What no field is for stands in <c>links</c>: kind and address, parted by blanks.</summary>
    public static IEnumerable<(string Name, string? Value)> Of(Publication publication)
    {
        string? page = Pages.Select(kind => Find(publication, kind)?.Url).FirstOrDefault(url => url is not null) ?? Only(publication);
        yield return ("url", BibtexText.Verbatim(page));
        if (publication.Identifiers.AclAnthology is { } acl && (page is null || IdentifierAddress.FindAcl(page) != acl)) yield return ("aclanthology", BibtexText.Verbatim(acl));
        var others = publication.Links.Where(link => !(link.Url == page && LinkWords.IsTold(link))).ToList();
        foreach (string kind in Fields)
            if (others.Find(link => link.Kind == kind) is { } link && others.Remove(link)) yield return (kind, BibtexText.Verbatim(link.Url));
        yield return ("links", string.Join(' ', others.Select(link => $"{BibtexText.Verbatim(link.Kind)} {BibtexText.Verbatim(link.Url)}")));
    }

    // A web page or program is its own project or code.
    private static string? Only(Publication publication) => PublicationAddresses.Identified(publication.Identifiers).Any() ? null : PublicationAddresses.Main(publication);

    private static Link? Find(Publication publication, string kind) => publication.Links.FirstOrDefault(link => link.Kind == kind);
}

using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>Reads the identifiers of a front matter: at its top, below "identifiers", or below Hugo's "hugoblox: ids:".</summary>
internal static class MarkdownIdentifiers
{
    /// <summary>All identifiers; what looks like none is reported and left out. Links that hold one tell it too.</summary>
    public static Identifiers Read(FrontMatterFields fields, IReadOnlyList<Link> links)
    {
        FrontMatterFields[] places = [.. new[] { fields, fields.Below("identifiers"), fields.Below("hugoblox")?.Below("ids") }.OfType<FrontMatterFields>()];
        return new Identifiers
        {
            Doi = Checked("doi", "10.1109/CVPR52733.2024.01492", IdentifierText.FindDoi) ?? FromLinks(IdentifierText.FindDoi),
            Arxiv = Checked("arxiv", "2312.00858", IdentifierText.FindArxiv) ?? FromLinks(IdentifierText.FindArxiv),
            OpenReview = Checked("openreview", "ZupoMzMNrO", IdentifierText.FindOpenReview) ?? FromLinks(OpenReviewLink),
            AclAnthology = Line("aclanthology"),
            Dblp = Line("dblp"),
            Pmid = Line("pmid"),
            Pmcid = Line("pmcid"),
            Isbn = Line("isbn"),
            Issn = Line("issn"),
        };

        string? Line(string name) => places.Select(place => place.Line(name)).FirstOrDefault(line => line is not null);

        string? Checked(string name, string example, Func<string, string?> find)
        {
            if (Line(name) is not string text) return null;
            if (find(text) is string id) return id;
            fields.Log.Error(fields.LineOf(name), $"\"{YamlFields.Short(text)}\" in \"{name}\" is no identifier of that kind", $"write it like {example}");
            return null;
        }

        string? FromLinks(Func<string, string?> find) => links.Select(link => find(link.Url)).FirstOrDefault(id => id is not null);
    }

    // The bare id has no form of its own: any word of an address would do.
    private static string? OpenReviewLink(string url) =>
        url.Contains("openreview.net/", StringComparison.OrdinalIgnoreCase) ? IdentifierText.FindOpenReview(url) : null;
}

using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>Reads the links of a front matter: "links", then the fields that other programs have for single links.</summary>
internal static class MarkdownLinkFields
{
    /// <summary>Field, in folded form, and the word for its link; the portal's own names first, then Hugo's and academicpages'.</summary>
    private static readonly (string Field, string Word)[] Fields =
    [
        ("pdf", "pdf"), ("code", "code"), ("project", "project"), ("video", "video"), ("slides", "slides"), ("poster", "poster"), ("data", "data"), ("url", ""),
        ("urlpdf", "pdf"), ("urlcode", "code"), ("urlproject", "project"), ("urlvideo", "video"), ("urlslides", "slides"), ("urlposter", "poster"),
        ("urldataset", "data"), ("urlsource", "source"), ("paperurl", ""), ("slidesurl", "slides"),
    ];

    /// <summary>The links, each address once; what is no http(s) address is reported and left out.</summary>
    public static IReadOnlyList<Link> Read(FrontMatterFields fields) => [.. Stated(fields)
        .Select(link => new Link(LinkWords.Kind(link.Kind, link.Url), link.Url))
        .DistinctBy(link => link.Url)];

    private static IEnumerable<Link> Stated(FrontMatterFields fields)
    {
        foreach (var link in fields.Links("links").Concat(fields.Links("urlcustom"))) yield return link;
        foreach (var (field, word) in Fields)
        {
            // A program may use a name for something else: Hugo's "slides" names a file, so a mere word there is no mistake.
            if (fields.Line(field) is not string address || !(address.Contains(':', StringComparison.Ordinal) || address.Contains('/', StringComparison.Ordinal))) continue;
            if (LinkTarget.IsHttp(address)) yield return new Link(word, address);
            else fields.Log.Error(fields.LineOf(field), $"\"{field}\" is no address for a link: {YamlFields.Short(address)}", "write a whole address that starts with https:// or http://");
        }
    }
}

using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>Reads the links of a front matter: "links", then the fields that other programs have for single links.</summary>
internal static class MarkdownLinkFields
{
    /// <summary>Field, in folded form, and the kind of its link; the portal's own names first, then Hugo's and academicpages'.</summary>
    private static readonly (string Field, string Kind)[] Fields =
    [
        ("pdf", LinkKind.Pdf), ("code", LinkKind.Code), ("project", LinkKind.Project), ("video", LinkKind.Video),
        ("slides", LinkKind.Slides), ("poster", LinkKind.Poster), ("data", LinkKind.Data), ("url", LinkKind.Publisher),
        ("urlpdf", LinkKind.Pdf), ("urlcode", LinkKind.Code), ("urlproject", LinkKind.Project), ("urlvideo", LinkKind.Video),
        ("urlslides", LinkKind.Slides), ("urlposter", LinkKind.Poster), ("urldataset", LinkKind.Data), ("urlsource", "source"),
        ("paperurl", LinkKind.Pdf), ("slidesurl", LinkKind.Slides),
    ];

    /// <summary>Other words for the kinds that the portal knows.</summary>
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["github"] = LinkKind.Code,
        ["website"] = LinkKind.Project,
        ["dataset"] = LinkKind.Data,
        ["preprint"] = LinkKind.Arxiv,
    };

    /// <summary>The links, each address once; what is no http(s) address is reported and left out.</summary>
    public static IReadOnlyList<Link> Read(FrontMatterFields fields)
    {
        var pairs = new List<YamlEntry>();
        if (fields.Find("links") is { } value)
        {
            var own = new YamlFields(new YamlMap(value.Line, [new YamlEntry("links", value.Line, value)]), fields.Log);
            foreach (var link in YamlLinks.Links(own, "links")) pairs.Add(Entry(link.Kind, link.Url, value.Line));
        }
        foreach (var (field, kind) in Fields)
        {
            // A program may use a name for something else: Hugo's "slides" names a file, so a mere word there is no mistake.
            if (fields.Line(field) is string address && address.Contains("://", StringComparison.Ordinal)) pairs.Add(Entry(kind, address, fields.LineOf(field)));
        }
        return [.. pairs.SelectMany(pair => Checked(pair, fields.Log)).DistinctBy(link => link.Url)];
    }

    private static YamlEntry Entry(string kind, string address, int line) => new(Kinds.GetValueOrDefault(kind, kind), line, new YamlText(line, address, false));

    private static IReadOnlyList<Link> Checked(YamlEntry pair, ProblemLog log) =>
        YamlLinks.Links(new YamlFields(new YamlMap(pair.Line, [new YamlEntry("links", pair.Line, new YamlMap(pair.Line, [pair]))]), log), "links");
}

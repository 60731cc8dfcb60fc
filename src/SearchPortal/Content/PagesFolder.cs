using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>Reads the pages of <c>pages/</c>: one Markdown file a page, with or without front matter.</summary>
internal static class PagesFolder
{
    private const int LastPlace = 1_000;

    /// <summary>The pages by slug; of two with one slug the first file counts.</summary>
    public static IReadOnlyList<MarkdownPage> Read(IEnumerable<SourceFile> files, IReadOnlyList<SiteImage> images, Action<ContentProblem> report)
    {
        var pages = new SortedDictionary<string, MarkdownPage>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var log = new ProblemLog(file.Path, null, report);
            if (Read(file, images, log) is { } page && !pages.TryAdd(page.Slug, page))
                log.Error(0, $"another page has the slug \"{page.Slug}\"; the first file counts", "give the page another \"slug:\" or file name");
        }
        return [.. pages.Values];
    }

    private static MarkdownPage? Read(SourceFile file, IReadOnlyList<SiteImage> images, ProblemLog log)
    {
        if (ContentText.Read(file, FrontMatter.MaximumLength, log) is not string text) return null;
        var parts = FrontMatter.Opens(text) ? FrontMatter.Read(text, log) : new FrontMatter(new YamlMap(1, []), text, 1);
        if (parts is null) return null;

        var fields = new YamlFields(parts.Fields, log);
        string? title = fields.Word("title");
        string? slug = PageSlug(fields, file);
        if (slug is null || MarkdownText.RenderPage(parts, title is null, images, log) is not { } body) return null;
        var page = new MarkdownPage(slug, title ?? body.Title ?? slug, body.Html)
        {
            Description = fields.Word("description"),
            HomeOrder = fields.Number("home", 0, LastPlace),
            Hidden = fields.Flag("hidden"),
        };
        fields.ReportUnknown();
        return page;
    }

    private static string? PageSlug(YamlFields fields, SourceFile file)
    {
        string named = Slug.From(Path.GetFileNameWithoutExtension(file.Path));
        if (fields.Text("slug") is { } slug)
        {
            if (slug.Text.Length > 0 && Slug.From(slug.Text) == slug.Text) return slug.Text;
            fields.Log.Error(slug.Line, $"\"{YamlFields.Short(slug.Text)}\" cannot stand in an address; the file's name is used", "write the slug with small letters, digits and hyphens, such as search-help");
        }
        if (named.Length > 0) return named;
        fields.Log.Error(0, "the file's name cannot stand in an address", "name it with letters or digits, or add \"slug:\" to its front matter");
        return null;
    }
}

using System.Globalization;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>
/// Reads a publication from a Markdown file: the fields of <see cref="Publication"/> in its front matter (the names that Hugo,
/// academicpages and Jekyll give them are understood too), the abstract in its body.
/// </summary>
internal static class MarkdownReader
{
    /// <summary>The one publication of a file; none when the file has no front matter that can be read, which is reported. A title that is missing is "".</summary>
    public static IEnumerable<Publication> Read(SourceFile file, Action<ContentProblem> report)
    {
        var log = new ProblemLog(file.Path, null, report);
        return ContentText.Read(file, FrontMatter.MaximumLength, log) is string text && FrontMatter.Read(text, log) is { } parts
            ? [Publication(parts, file, log)]
            : [];
    }

    private static Publication Publication(FrontMatter parts, SourceFile file, ProblemLog log)
    {
        string key = MarkdownKey.OfFile(file);
        var fields = new FrontMatterFields(parts.Fields, log.For(key.Length > 0 ? key : null));
        var type = MarkdownType.Read(fields);
        // Quarto says there how a post is to be cited.
        var cited = fields.Below("citation");
        var links = MarkdownLinkFields.Read(fields);
        var publication = new Publication
        {
            Key = MarkdownKey.Find(fields) ?? key,
            FormerKeys = MarkdownKey.List(fields, "formerkeys"),
            OtherVersions = MarkdownKey.List(fields, "otherversions"),
            Title = TitleText.WithSubtitle(fields.Line("title", "textitle"), fields.Line("subtitle")) ?? "",
            Authors = MarkdownPeople.Read(fields, "authors", "author"),
            Editors = MarkdownPeople.Read(fields, "editors", "editor"),
            Type = type,
            Volume = fields.Line("volume") ?? cited?.Line("volume"),
            Issue = fields.Line("issue", "number") ?? cited?.Line("issue"),
            Pages = Pages(fields) ?? (cited is null ? null : Pages(cited)),
            Publisher = fields.Line("publisher", "school", "institution"),
            Topics = fields.Lines("topics", "tags", "keywords"),
            Language = fields.Line("language", "lang"),
            Identifiers = MarkdownIdentifiers.Read(fields, links),
            Links = links,
            Awards = fields.Lines("awards", "award"),
            Note = fields.Line("note"),
            Status = MarkdownType.ReadStatus(fields, type),
            StatusNotice = fields.Line("statusnotice"),
            Abstract = fields.Paragraphs("abstract") ?? Abstract(parts, log),
            Source = new SourcePosition(file.Path, 1),
        };
        publication = MarkdownDate.Add(MarkdownVenue.Add(publication, fields), fields);
        if (cited is not null) publication = publication with { ContainerTitle = publication.ContainerTitle ?? cited.Line("containertitle") };
        fields.ReportMistyped();
        return publication;
    }

    private static string Abstract(FrontMatter parts, ProblemLog log)
    {
        if (MarkdownWords.Of(parts.Body) is string words) return TextCleaner.Paragraphs(words);
        log.Error(parts.BodyLine, "the text is too long or nested too deep to be an abstract", "shorten it, or write the abstract as \"abstract:\" in the front matter");
        return "";
    }

    private static string? Pages(FrontMatterFields fields)
    {
        string? pages = fields.Line("pages", "page");
        string? first = fields.Line("firstpage"), last = fields.Line("lastpage");
        pages ??= first is null || last is null || first == last ? first : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");
        return pages is null ? null : PageRange.Clean(pages);
    }
}

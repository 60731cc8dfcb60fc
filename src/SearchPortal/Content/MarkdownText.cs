using System.Globalization;
using System.Net;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Syntax;

namespace SearchPortal.Content;

/// <summary>
/// Turns the owner's Markdown into HTML that is safe to send as it is: CommonMark with pipe tables, footnotes, bare addresses
/// as links and math; no raw HTML, no style attributes, no link that a browser would run.
/// </summary>
internal static class MarkdownText
{
    /// <summary>Longest text rendered, in UTF-16 units; see also <see cref="MarkdownLimits"/>.</summary>
    public const int MaximumLength = 128 * 1024;

    /// <summary>Deepest nesting of blocks or inlines; Markdig refuses more.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Built once; a pipeline does not change.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = MaximumDepth }
        .UsePipeTables().UseFootnotes().UseMathematics().UseAutoLinks().DisableHtml().Use<MarkdownLimits>().Build();

    /// <summary>The HTML of a text that is part of a page, such as a venue's description; a text beyond the limits is shown as it was written.</summary>
    public static string Render(string markdown) =>
        Body(markdown, takeTitle: false, [])?.Html ?? $"<pre>{WebUtility.HtmlEncode(markdown[..Math.Min(markdown.Length, MaximumLength)])}</pre>";

    /// <summary>The HTML of a page's body; null when the text is beyond the limits, which is reported, as is every link left out.</summary>
    /// <param name="page">The body, and where it starts.</param>
    /// <param name="takeTitle">Whether a heading at the very start is the page's title and leaves the text.</param>
    /// <param name="images">The portal's pictures.</param>
    /// <param name="log">Where problems go.</param>
    public static MarkdownBody? RenderPage(FrontMatter page, bool takeTitle, IReadOnlyList<SiteImage> images, ProblemLog log)
    {
        int firstLine = page.BodyLine;
        var body = Body(page.Body, takeTitle, images);
        if (body is null)
            log.Error(firstLine, $"the text is longer than {MaximumLength / 1024} thousand characters, has a paragraph or table of more than {MarkdownLimits.MaximumParagraph / 1024} thousand, or is nested more than {MaximumDepth} deep", "part it into several pages, or write it plainer");
        foreach (var link in body?.RefusedLinks ?? [])
            log.Error(firstLine + link.Line, $"a link leads to {YamlFields.Short(link.Target)}, which is not allowed", "write an address that starts with https://, http:// or mailto:, or a path of this portal");
        foreach (var image in body?.MissingImages ?? [])
            log.Warning(firstLine + image.Line, $"there is no picture {YamlFields.Short(image.Target)}", $"put it into {ImagesFolder.Name}/, or correct its name");
        return body;
    }

    /// <summary>The syntax tree; null for a text beyond the limits.</summary>
    public static MarkdownDocument? Parse(string markdown) => WithinLimits(markdown, text => Markdown.Parse(text, Pipeline));

    private static MarkdownBody? Body(string markdown, bool takeTitle, IReadOnlyList<SiteImage> images) => WithinLimits(markdown, text =>
    {
        var document = Markdown.Parse(text, Pipeline);
        string? title = takeTitle ? MarkdownHeadings.TakeTitle(document) : null;
        var refused = MarkdownLinks.Check(document);
        var missing = MarkdownImages.Place(document, images);
        MarkdownHeadings.Number(document);
        MarkdownTables.UseClasses(document);
        return new MarkdownBody(Html(document), title, refused, missing);
    });

    private static T? WithinLimits<T>(string markdown, Func<string, T> read) where T : class
    {
        if (markdown.Length > MaximumLength) return null;
        try
        {
            return read(markdown);
        }
        catch (ArgumentException)
        {
            // Thrown by Markdig's parsers and renderers beyond MaximumNestingDepth, and by MarkdownLimits.
            return null;
        }
    }

    private static string Html(MarkdownDocument document)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlMathInlineRenderer>(new MathInlineRenderer());
        renderer.ObjectRenderers.Replace<HtmlMathBlockRenderer>(new MathBlockRenderer());
        renderer.Render(document);
        return writer.ToString().TrimEnd();
    }
}

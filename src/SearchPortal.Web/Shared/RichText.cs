using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>Text with matches and math as HTML: literal text is escaped, matches are marked, formulas are the index's MathML.</summary>
/// <param name="parts">The text.</param>
/// <param name="searcher">Knows the formulas.</param>
internal sealed class RichText(IReadOnlyList<SnippetPart> parts, Searcher searcher) : IPagePart
{
    /// <summary>A text with math in which nothing was searched.</summary>
    public static RichText Of(string text, Searcher searcher) => new(Split(text), searcher);

    /// <summary>The parts of such a text.</summary>
    public static IReadOnlyList<SnippetPart> Split(string text) => [.. MathText.Split(text).Select(run => new SnippetPart(run.Text, isMath: run.IsMath))];

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.IsMatch) page.Html($"""<mark>""");
            if (part.IsMath) WriteMath(page, part.Text);
            else page.Text(part.Letters.Span);
            if (part.IsMatch) page.Html($"""</mark>""");
        }
    }

    private void WriteMath(HtmlWriter page, string tex)
    {
        if (searcher.FindMathMl(tex) is { } markup) page.Write(markup);
        else page.Html($"""<code class="tex">{tex}</code>""");
    }
}

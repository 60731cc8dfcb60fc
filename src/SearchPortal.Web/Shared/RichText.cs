using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Web.Shared;

/// <summary>Text with matches and math as HTML: literal text is escaped, matches are marked, formulas are the index's MathML.</summary>
/// <param name="parts">The text.</param>
/// <param name="searcher">Knows the formulas.</param>
internal sealed class RichText(IReadOnlyList<SnippetPart> parts, Searcher searcher) : IHtmlContent
{
    /// <summary>A text with math in which nothing was searched.</summary>
    public static RichText Of(string text, Searcher searcher) =>
        new([.. MathText.Split(text).Select(run => new SnippetPart(run.Text, IsMath: run.IsMath))], searcher);

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var part in parts)
        {
            if (part.IsMatch) writer.Write("<mark>");
            if (part.IsMath) WriteMath(writer, encoder, part.Text);
            else encoder.Encode(writer, part.Text);
            if (part.IsMatch) writer.Write("</mark>");
        }
    }

    private void WriteMath(TextWriter writer, HtmlEncoder encoder, string tex)
    {
        if (searcher.FindMathMl(tex) is string markup)
        {
            writer.Write(markup);
            return;
        }
        writer.Write("<code class=\"tex\">");
        encoder.Encode(writer, tex);
        writer.Write("</code>");
    }
}

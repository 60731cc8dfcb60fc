using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SearchPortal.Export.Citations;

namespace SearchPortal.Web.Publications;

/// <summary>A citation as HTML: without its tags it is the plain text.</summary>
/// <param name="runs">The citation.</param>
internal sealed class CitationHtml(IReadOnlyList<CitationRun> runs) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var run in runs) Write(run, writer, encoder);
    }

    private static void Write(CitationRun run, TextWriter writer, HtmlEncoder encoder)
    {
        string? tag = run switch { { Href: not null } => "a", { Mark: CitationMark.Italic } => "i", { Mark: CitationMark.Bold } => "b", _ => null };
        if (run.Href is not null)
        {
            writer.Write("<a rel=\"noopener\" href=\"");
            encoder.Encode(writer, run.Href);
            writer.Write("\">");
        }
        else if (tag is not null) writer.Write($"<{tag}>");
        encoder.Encode(writer, run.Text);
        if (tag is not null) writer.Write($"</{tag}>");
    }
}

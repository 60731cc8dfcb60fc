using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>A list of facet values as HTML. Written by hand: a result page has a hundred of these links, and a view would cost more than the search.</summary>
internal sealed class FacetLinks(IReadOnlyList<FacetLink> values) : IHtmlContent
{
    private readonly string allow = Words.Allow;
    private readonly string leaveOut = Words.LeaveOut;

    /// <summary>How many.</summary>
    public int Count => values.Count;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<ul class=\"values\">\n");
        foreach (var value in values) Write(value, writer, encoder);
        writer.Write("</ul>\n");
    }

    private void Write(FacetLink value, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(value.IsExcluded ? "<li class=\"left-out\"><a rel=\"nofollow\" href=\"" : "<li><a rel=\"nofollow\" href=\"");
        encoder.Encode(writer, value.Href);
        writer.Write(value.IsSelected ? "\" aria-current=\"true\">" : "\">");
        encoder.Encode(writer, value.Label);
        writer.Write("</a> <span class=\"count\">");
        encoder.Encode(writer, Numbers.Of(value.Count));
        writer.Write("</span>");
        if (value.ExcludeHref is not null) WriteExclusion(value, writer, encoder);
        writer.Write("</li>\n");
    }

    private void WriteExclusion(FacetLink value, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(" <a class=\"exclude\" rel=\"nofollow\" href=\"");
        encoder.Encode(writer, value.ExcludeHref!);
        writer.Write("\" aria-label=\"");
        encoder.Encode(writer, Sentence.Of(value.IsExcluded ? allow : leaveOut, value.Label));
        writer.Write(value.IsExcluded ? "\">+</a>" : "\">−</a>");
    }
}

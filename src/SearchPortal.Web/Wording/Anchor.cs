using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace SearchPortal.Web.Wording;

/// <summary>A link within a sentence.</summary>
/// <param name="Href">Where it goes.</param>
/// <param name="Label">What it says.</param>
internal sealed record Anchor(string Href, string Label) : IHtmlContent
{
    /// <summary>Whether search engines shall not follow it.</summary>
    public bool IsNoFollow { get; init; }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(IsNoFollow ? "<a rel=\"nofollow\" href=\"" : "<a href=\"");
        encoder.Encode(writer, Href);
        writer.Write("\">");
        encoder.Encode(writer, Label);
        writer.Write("</a>");
    }
}

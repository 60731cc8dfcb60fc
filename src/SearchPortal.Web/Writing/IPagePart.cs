using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Writing;

/// <summary>A part of a page that is written by hand, straight into the page's bytes: what a page repeats a hundred times would cost more in a view than the search.</summary>
internal interface IPagePart : IHtmlContent
{
    /// <summary>Writes it.</summary>
    void WriteTo(HtmlWriter page);

    void IHtmlContent.WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is HtmlWriter page)
        {
            WriteTo(page);
            return;
        }
        // Within a sentence, which is text until it is whole.
        using var alone = new PageBuffer();
        using var html = new HtmlWriter(alone);
        WriteTo(html);
        writer.Write(Encoding.UTF8.GetString(alone.Written));
    }
}

using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Wording;

/// <summary>A date within a sentence.</summary>
internal sealed record Day(DateTimeOffset Date) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{Date:yyyy-MM-dd}\">"));
        encoder.Encode(writer, Numbers.Of(Date));
        writer.Write("</time>");
    }
}

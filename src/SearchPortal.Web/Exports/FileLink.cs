using SearchPortal.Export;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Exports;

/// <summary>A file that says what a page says.</summary>
/// <param name="Name">Of its format.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Href">Its address.</param>
internal sealed record FileLink(string Name, string MediaType, string Href)
{
    /// <summary>The file of a format.</summary>
    public static FileLink Of(ExportFormat format, string href) => new(format == ExportFormats.Text ? Words.PlainText : format.Name, format.MediaType, href);
}

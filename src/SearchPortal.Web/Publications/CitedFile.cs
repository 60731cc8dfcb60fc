using SearchPortal.Export;
using SearchPortal.Export.Citations;

namespace SearchPortal.Web.Publications;

/// <summary>The citation of a paper as a file of one line: "/papers/{key}.cite.txt?style=apa".</summary>
internal static class CitedFile
{
    private const string Extension = "cite.txt";

    /// <summary>The key in such a name; null in any other name.</summary>
    public static string? Stem(string name) => name.Length > Extension.Length + 1 && name.EndsWith("." + Extension, StringComparison.OrdinalIgnoreCase) ? name[..^(Extension.Length + 1)] : null;

    /// <summary>Its format; the first style where none is asked for.</summary>
    public static ExportFormat Format(ExportOptions options) =>
        ExportFormats.Text.With(options with { Style = options.Style ?? CitationStyles.All[0] }) with { Extension = Extension, Cite = null };
}

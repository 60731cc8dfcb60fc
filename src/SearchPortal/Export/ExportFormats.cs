using SearchPortal.Export.Citations;

namespace SearchPortal.Export;

/// <summary>Every format, and how one is found.</summary>
public static class ExportFormats
{
    private const string XmlDeclaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    /// <summary>BibTeX in UTF-8.</summary>
    public static ExportFormat Bibtex { get; } = new("bib", "text/x-bibtex", "BibTeX")
    {
        OtherMediaTypes = ["application/x-bibtex"],
        Many = new(Between: "\n"),
        Write = (publication, venue) => BibtexWriter.Write(publication, venue, BibtexLetters.Unicode),
        IgnoresCaseOfKeys = true,
    };

    /// <summary>BibTeX in ASCII.</summary>
    public static ExportFormat AsciiBibtex { get; } = Bibtex with { Write = (publication, venue) => BibtexWriter.Write(publication, venue, BibtexLetters.Ascii) };

    /// <summary>Plain text.</summary>
    public static ExportFormat Text { get; } = new("txt", "text/plain", "Plain text") { Many = new(Between: "\n\n"), Write = PlainTextWriter.Write, Cite = CitationText.Plain };

    /// <summary>All of them, in the order to show.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        Bibtex,
        new("ris", "application/x-research-info-systems", "RIS") { Write = RisWriter.Write },
        new("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON")
        {
            One = new("[\n", "", "\n]\n"),
            Many = new("[\n", ",\n", "\n]\n"),
            Write = CslJsonWriter.Write,
        },
        new("json", "application/json", "JSON")
        {
            One = new(End: "\n"),
            Many = new("[\n", ",\n", "\n]\n"),
            Write = (publication, _) => JsonText.Of(json => PublicationJson.Write(json, publication)),
        },
        new("mods.xml", "application/mods+xml", "MODS")
        {
            One = new(XmlDeclaration),
            Many = new($"{XmlDeclaration}<modsCollection xmlns=\"{ModsWriter.Namespace}\">\n", "", "</modsCollection>\n"),
            Write = ModsWriter.Write,
        },
        new("dc.xml", "application/xml", "Dublin Core")
        {
            OtherMediaTypes = ["text/xml"],
            One = new(XmlDeclaration),
            Many = new($"{XmlDeclaration}<records>\n", "", "</records>\n"),
            Write = DublinCoreWriter.Write,
        },
        new("csv", "text/csv", "CSV") { One = new(CsvWriter.Header), Many = new(CsvWriter.Header), Write = CsvWriter.Write },
        new("md", "text/markdown", "Markdown") { Many = new(Between: "\n"), Write = MarkdownWriter.Write, Cite = CitationText.Markdown },
        Text,
    ];

    /// <summary>The format of a file name's ending, and what stands before it; null when no format has such an ending.</summary>
    /// <param name="name">"ma2024-deepcache.csl.json"; letter case does not matter.</param>
    public static (string Stem, ExportFormat Format)? Split(string name)
    {
        foreach (var format in All.OrderByDescending(format => format.Extension.Length))
            if (name.Length > format.Extension.Length + 1 && name.EndsWith("." + format.Extension, StringComparison.OrdinalIgnoreCase)) return (name[..^(format.Extension.Length + 1)], format);
        return name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && name.Length > 4 && Find("mods.xml") is { } mods ? (name[..^4], mods) : null;
    }

    /// <summary>The format of an extension ("xml" is MODS); null for any other text.</summary>
    public static ExportFormat? Find(string extension)
    {
        string wanted = extension.Equals("xml", StringComparison.OrdinalIgnoreCase) ? "mods.xml" : extension;
        return All.FirstOrDefault(format => format.Extension.Equals(wanted, StringComparison.OrdinalIgnoreCase));
    }
}

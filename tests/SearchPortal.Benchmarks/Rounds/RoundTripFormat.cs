using SearchPortal.Export;

namespace SearchPortal.Benchmarks.Rounds;

/// <summary>A format that is written and read.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Extension">Of the file, with the dot.</param>
/// <param name="Format">Writes it.</param>
internal sealed record RoundTripFormat(string Name, string Extension, ExportFormat Format)
{
    /// <summary>All formats that the portal both writes and reads.</summary>
    public static IReadOnlyList<RoundTripFormat> All { get; } =
    [
        new("BibTeX", ".bib", ExportFormats.Bibtex),
        new("BibTeX in ASCII", ".bib", ExportFormats.AsciiBibtex),
        new("RIS", ".ris", ExportFormats.Find("ris")!),
        new("CSL-JSON", ".json", ExportFormats.Find("csl.json")!),
        new("MODS", ".xml", ExportFormats.Find("mods.xml")!),
        new("JSON", ".json", ExportFormats.Find("json")!),
    ];
}

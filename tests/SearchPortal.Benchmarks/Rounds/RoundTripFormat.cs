using SearchPortal.Export;

namespace SearchPortal.Benchmarks.Rounds;

/// <summary>A format that is written and read.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Extension">Of the file, with the dot.</param>
/// <param name="Format">Writes it.</param>
/// <param name="CannotHold">Fields, and changes of any field, that the format has no place for; docs/formats.md tells them to readers.</param>
internal sealed record RoundTripFormat(string Name, string Extension, ExportFormat Format, params IReadOnlyList<string> CannotHold)
{
    private static readonly string[] Bibtex = ["order of links", "affiliation of authors", "affiliation of editors", "ORCID of editors", "equal editors"];

    /// <summary>All formats that the portal both writes and reads.</summary>
    public static IReadOnlyList<RoundTripFormat> All { get; } =
    [
        new("BibTeX", ".bib", ExportFormats.Bibtex, Bibtex),
        new("BibTeX in ASCII", ".bib", ExportFormats.AsciiBibtex, [.. Bibtex, FieldDifference.Straight]),
        new("RIS", ".ris", ExportFormats.Find("ris")!,
            ["order of links", "affiliation of authors", "affiliation of editors", "ORCID of authors", "ORCID of editors", "equal authors", "equal editors", "former keys", "other versions", FieldDifference.Letters, FieldDifference.Joined]),
        new("CSL-JSON", ".json", ExportFormats.Find("csl.json")!, "equal editors", FieldDifference.Letters),
        new("MODS", ".xml", ExportFormats.Find("mods.xml")!, "order of links", FieldDifference.Letters),
        new("JSON", ".json", ExportFormats.Find("json")!),
    ];

    /// <summary>Whether a difference is one that the format has to make.</summary>
    public bool MustMake(FieldDifference difference) => CannotHold.Any(loss => difference.Field == loss || difference.Field.EndsWith(loss, StringComparison.Ordinal));
}

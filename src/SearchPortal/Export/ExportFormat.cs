using SearchPortal.Export.Citations;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>A file format that publications leave the portal in.</summary>
/// <param name="Extension">Without the first dot: "bib", "csl.json".</param>
/// <param name="MediaType">Without character set, which is UTF-8 always.</param>
/// <param name="Name">As readers know it: "BibTeX".</param>
public sealed record ExportFormat(string Extension, string MediaType, string Name)
{
    /// <summary>Other media types by which programs ask for it.</summary>
    public IReadOnlyList<string> OtherMediaTypes { get; init; } = [];

    /// <summary>Around a single entry.</summary>
    public ExportFrame One { get; init; } = new();

    /// <summary>Around the entries of a list of any length.</summary>
    public ExportFrame Many { get; init; } = new();

    /// <summary>Writes one publication with its venue (null when it has none), as it stands between the parts of a frame.</summary>
    public required Func<Publication, Venue?, string> Write { get; init; }

    /// <summary>Whether two keys that differ in letter case alone are one key to the programs that read it.</summary>
    public bool IgnoresCaseOfKeys { get; init; }

    /// <summary>Writes a citation; null for formats that are no text to read.</summary>
    public Func<IReadOnlyList<CitationRun>, string>? Cite { get; init; }

    /// <summary>The format as a reader chose it.</summary>
    public ExportFormat With(ExportOptions options)
    {
        if (options.Style is { } style && Cite is { } cite) return this with { Many = new(Between: "\n"), Write = (publication, venue) => cite(style.Cite(publication, venue)) + "\n" };
        var format = options.Ascii && Extension == ExportFormats.Bibtex.Extension ? ExportFormats.AsciiBibtex : this;
        return options.Abstract ? format : format with { Write = (publication, venue) => format.Write(publication with { Abstract = "" }, venue) };
    }

    /// <summary>A file of one publication.</summary>
    public string File(Publication publication, Venue? venue) => One.Start + Write(publication, venue) + One.End;
}

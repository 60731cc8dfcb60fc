using SearchPortal.Content;
using SearchPortal.Import.Archives;
using SearchPortal.Import.Bibtex;
using SearchPortal.Import.EndNote;
using SearchPortal.Import.Json;
using SearchPortal.Import.MarkdownFiles;
using SearchPortal.Import.PubMed;
using SearchPortal.Import.Ris;
using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>Reads the publications of a file, whatever its format. Streams: memory does not grow with the file.</summary>
public static class PublicationReader
{
    /// <summary>
    /// The publications of a file in their order, cleaned, as the source states them: the key may be missing ("") and the venue is
    /// not looked up yet (<see cref="Publication.ContainerTitle"/> and, where the source has a short code, <see cref="Publication.Venue"/>).
    /// </summary>
    /// <param name="file">The file; its extension decides the format.</param>
    /// <param name="report">Called for each mistake; a broken entry is reported and its neighbours are still read.</param>
    /// <exception cref="IOException">The file cannot be read; the message names its path.</exception>
    public static IEnumerable<Publication> Read(SourceFile file, Action<ContentProblem> report) => file.Extension switch
    {
        ".json" or ".jsonl" or ".ndjson" => JsonReader.Read(file, report),
        ".bib" => BibtexReader.Read(file, report),
        ".ris" => RisReader.Read(file, report),
        ".enw" => EndNoteReader.Read(file, report),
        ".nbib" => PubMedReader.Read(file, report),
        ".xml" or ".mods" or ".nxml" => XmlPublications.Read(file, report),
        ".md" => MarkdownReader.Read(file, report),
        ".zip" => ArchiveReader.Read(file, report, Read),
        _ => Refuse(file, report),
    };

    private static IEnumerable<Publication> Refuse(SourceFile file, Action<ContentProblem> report)
    {
        report(ContentProblem.Error(
            new SourcePosition(file.Path, 0), null, $"files named *{file.Extension} cannot be read", "use .bib, .ris, .enw, .nbib, .json, .jsonl, .xml or .md, if need be with .gz or in a .zip"));
        return [];
    }
}

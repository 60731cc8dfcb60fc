using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Writes a publication to be read, as lines of text: title, authors, where, addresses, abstract.</summary>
internal static class PlainTextWriter
{
    /// <summary>The lines; the last one is ended by a line break too.</summary>
    public static string Write(Publication publication, Venue? venue)
    {
        string?[] head =
        [
            ExportText.Line(publication.Title),
            ExportText.Line(string.Join(", ", publication.Authors.Select(author => author.Display))),
            ImprintText.Of(publication, venue),
            ImprintText.Standing(publication) is { } standing ? ExportText.Line(standing) : null,
            .. PublicationAddresses.Of(publication).Select(ExportText.Line),
        ];
        string lines = string.Join('\n', head.Where(line => !string.IsNullOrEmpty(line))) + "\n";
        return publication.Abstract.Length == 0 ? lines : $"{lines}\n{ExportText.Paragraphs(publication.Abstract)}\n";
    }
}

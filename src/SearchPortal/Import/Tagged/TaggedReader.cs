using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>Reads a file of tagged lines with a format's own rules.</summary>
internal static class TaggedReader
{
    /// <summary>The publications of a file in its order. Streams: memory does not grow with the file.</summary>
    /// <param name="file">The file; its name does not matter.</param>
    /// <param name="syntax">How the format is written.</param>
    /// <param name="make">What the format makes of a record.</param>
    /// <param name="report">Called for each mistake.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<Publication> Read(SourceFile file, TaggedSyntax syntax, Func<TaggedRecord, Publication> make, Action<ContentProblem> report)
    {
        using var text = SourceText.Open(file, report);
        foreach (var publication in Read(new TaggedScanner(text, syntax, file.Path, report), make, report)) yield return publication;
    }

    /// <summary>The publications of the records that a scanner finds.</summary>
    public static IEnumerable<Publication> Read(TaggedScanner scanner, Func<TaggedRecord, Publication> make, Action<ContentProblem> report)
    {
        var unread = new UnreadFields();
        foreach (var record in scanner.Read())
        {
            yield return make(record);
            foreach (string tag in record.Unread) unread.Add(tag, record.Report.At);
        }
        unread.Report(report);
    }
}

using SearchPortal.Content;
using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.EndNote;

/// <summary>Reads EndNote's tagged export ("%0 Journal Article"), which many publishers offer too.</summary>
internal static class EndNoteReader
{
    /// <summary>The publications of a file in its order; one without title has the title "".</summary>
    public static IEnumerable<Publication> Read(SourceFile file, Action<ContentProblem> report) =>
        TaggedReader.Read(file, EndNoteSyntax.Syntax, EndNotePublication.Read, report);

    /// <summary>The publications of a text, which problems call <paramref name="path"/>.</summary>
    public static IEnumerable<Publication> Read(TextReader text, string path, Action<ContentProblem> report) =>
        TaggedReader.Read(new TaggedScanner(text, EndNoteSyntax.Syntax, path, report), EndNotePublication.Read, report);
}

using SearchPortal.Content;
using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMed;

/// <summary>Reads PubMed's .nbib files.</summary>
internal static class PubMedReader
{
    /// <summary>The publications of a file in its order; one without title has the title "".</summary>
    public static IEnumerable<Publication> Read(SourceFile file, Action<ContentProblem> report) =>
        TaggedReader.Read(file, PubMedSyntax.Syntax, PubMedPublication.Read, report);

    /// <summary>The publications of a text, which problems call <paramref name="path"/>.</summary>
    public static IEnumerable<Publication> Read(TextReader text, string path, Action<ContentProblem> report) =>
        TaggedReader.Read(new TaggedScanner(text, PubMedSyntax.Syntax, path, report), PubMedPublication.Read, report);
}

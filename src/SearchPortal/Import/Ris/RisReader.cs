using SearchPortal.Content;
using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>
/// Reads RIS as reference programs and publishers write it (tags of the specifications of 2001 and 2011,
/// <see href="https://en.wikipedia.org/wiki/RIS_(file_format)"/>).
/// </summary>
internal static class RisReader
{
    /// <summary>The publications of a file in its order; one without title has the title "".</summary>
    public static IEnumerable<Publication> Read(SourceFile file, Action<ContentProblem> report) =>
        TaggedReader.Read(file, RisSyntax.Syntax, RisPublication.Read, report);

    /// <summary>The publications of a text, which problems call <paramref name="path"/>.</summary>
    public static IEnumerable<Publication> Read(TextReader text, string path, Action<ContentProblem> report) =>
        TaggedReader.Read(new TaggedScanner(text, RisSyntax.Syntax, path, report), RisPublication.Read, report);
}

using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>Reads BibTeX and biblatex files as they are found. Streams: memory does not grow with the file.</summary>
internal static class BibtexReader
{
    /// <summary>
    /// The publications of a file in its order, except that one whose <c>crossref</c> names a later entry comes right after that entry.
    /// Volumes (@proceedings, @collection, @set …) only lend their fields. Comments, preambles and text between entries are ignored.
    /// </summary>
    /// <param name="file">The file; its name does not matter.</param>
    /// <param name="report">Called for each mistake.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<Publication> Read(SourceFile file, Action<ContentProblem> report)
    {
        using var text = SourceText.Open(file, report);
        foreach (var publication in Read(text, file.Path, report)) yield return publication;
    }

    /// <summary>The publications of a text.</summary>
    /// <param name="text">Read once from start to end, in pieces.</param>
    /// <param name="path">What the text is called in problems and sources.</param>
    /// <param name="report">Called for each mistake.</param>
    public static IEnumerable<Publication> Read(TextReader text, string path, Action<ContentProblem> report)
    {
        var problems = new BibtexProblems(path, report);
        var unread = new UnreadFields();
        foreach (var entry in ReadEntries(text, problems))
        {
            if (BibtexTypes.IsVolume(entry.Type)) continue;
            var publication = BibtexPublication.Read(entry, path, problems);
            foreach (string name in entry.UnreadFields) unread.Add(name, new SourcePosition(path, entry.LineOf(name)));
            if (publication is not null) yield return publication;
        }
        unread.Report(report);
    }

    private static IEnumerable<BibtexEntry> ReadEntries(TextReader text, BibtexProblems problems)
    {
        var macros = new BibtexMacros();
        var references = new BibtexCrossReferences(problems);
        foreach (var block in new BibtexScanner(text, problems).Read())
        {
            macros.Allow(block.Body.Length);
            var parser = new BibtexParser(block, macros, problems);
            if (block.Type == "string") Define(parser, macros, problems);
            else if (block.Type is not ("comment" or "preamble"))
                foreach (var entry in references.Add(parser.ReadEntry())) yield return entry;
        }
        foreach (var entry in references.End()) yield return entry;
    }

    private static void Define(BibtexParser parser, BibtexMacros macros, BibtexProblems problems)
    {
        foreach (var (name, field) in parser.ReadFields())
            if (!macros.TryDefine(name, field.Value))
                problems.Error(field.Line, name, "the abbreviations of this file hold too much text, this one was not defined", "define fewer or shorter ones");
    }
}

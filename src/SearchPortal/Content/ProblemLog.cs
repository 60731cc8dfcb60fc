using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>Reports the problems of one file, or of one entry of it.</summary>
/// <param name="File">Path below the content folder.</param>
/// <param name="Entry">The entry's key or title; null for the file as a whole.</param>
/// <param name="Report">Where they go.</param>
internal sealed record ProblemLog(string File, string? Entry, Action<ContentProblem> Report)
{
    /// <summary>The same file, another entry.</summary>
    public ProblemLog For(string? entry) => this with { Entry = entry };

    public void Error(int line, string message, string remedy) =>
        Report(ContentProblem.Error(new SourcePosition(File, line), Entry, message, remedy));

    public void Warning(int line, string message, string remedy) =>
        Report(ContentProblem.Warning(new SourcePosition(File, line), Entry, message, remedy));
}

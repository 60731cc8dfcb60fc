using SearchPortal.Content;

namespace SearchPortal.Cli.Content;

/// <summary>A problem in JSON.</summary>
/// <param name="Severity">"error", "warning" or "note".</param>
/// <param name="File">Path below the content folder.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Entry">Key or title; null when the file as a whole is meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record ProblemResponse(ProblemSeverity Severity, string File, int Line, string? Entry, string Message, string Remedy)
{
    /// <summary>The problem as JSON shows it.</summary>
    public static ProblemResponse From(ContentProblem problem) =>
        new(problem.Severity, problem.At.File, problem.At.Line, problem.Entry, problem.Message, problem.Remedy);
}

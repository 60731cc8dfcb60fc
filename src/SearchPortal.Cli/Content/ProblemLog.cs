using SearchPortal.Content;

namespace SearchPortal.Cli.Content;

/// <summary>Writes problems as they come, one a line, and counts them.</summary>
/// <param name="writeLine">Takes a line.</param>
/// <param name="tellsNotes">Whether notes are written too; else they are only kept, for JSON.</param>
internal sealed class ProblemLog(Action<string> writeLine, bool tellsNotes = false)
{
    private const int MostKept = 10_000;
    private readonly List<ContentProblem> _kept = [];

    /// <summary>Problems of severity error so far.</summary>
    public int Errors { get; private set; }

    /// <summary>Problems of severity warning so far.</summary>
    public int Warnings { get; private set; }

    /// <summary>The first 10,000 problems, for JSON; the others were only written.</summary>
    public IReadOnlyList<ContentProblem> Kept => _kept;

    /// <summary>"1 error, 3 warnings".</summary>
    public string Summary => $"{Amount.Of(Errors, "error")}, {Amount.Of(Warnings, "warning")}";

    /// <summary>Whether a run has failed.</summary>
    /// <param name="strict">Whether warnings count.</param>
    public bool Fails(bool strict) => Errors > 0 || (strict && Warnings > 0);

    /// <summary>Takes the next problem.</summary>
    public void Add(ContentProblem problem)
    {
        if (problem.Severity == ProblemSeverity.Error) Errors++;
        if (problem.Severity == ProblemSeverity.Warning) Warnings++;
        if (_kept.Count < MostKept) _kept.Add(problem);
        if (tellsNotes || problem.Severity != ProblemSeverity.Note) writeLine(Printable.From(problem.ToString()));
    }
}

using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>A mistake in the owner's files, in words that help to mend it. Collected, never thrown.</summary>
/// <param name="Severity">Whether something was left out, or only looks wrong.</param>
/// <param name="At">File and line.</param>
/// <param name="Entry">The entry's key or title; null when the file as a whole is meant.</param>
/// <param name="Message">What is wrong, one sentence without final full stop: "the year 3024 cannot be right".</param>
/// <param name="Remedy">What to do, one sentence: "write the year as four digits between 1000 and 2027".</param>
public sealed record ContentProblem(ProblemSeverity Severity, SourcePosition At, string? Entry, string Message, string Remedy)
{
    private const int LongestText = 500;

    /// <summary>Something was not published, or not whole.</summary>
    public static ContentProblem Error(SourcePosition at, string? entry, string message, string remedy) =>
        Make(ProblemSeverity.Error, at, entry, message, remedy);

    /// <summary>Published as it stands; a person should look.</summary>
    public static ContentProblem Warning(SourcePosition at, string? entry, string message, string remedy) =>
        Make(ProblemSeverity.Warning, at, entry, message, remedy);

    /// <summary>Nothing is wrong, and a person may want to know.</summary>
    public static ContentProblem Note(SourcePosition at, string? entry, string message, string remedy) =>
        Make(ProblemSeverity.Note, at, entry, message, remedy);

    /// <summary>One line in the form compilers use, so that editors can jump: "file:line: error: entry: message; remedy".</summary>
    public override string ToString() =>
        $"{At}: {Word}: {(Entry is null ? "" : Entry + ": ")}{Message}; {Remedy}";

    private static ContentProblem Make(ProblemSeverity severity, SourcePosition at, string? entry, string message, string remedy) =>
        new(severity, at with { File = OnOneLine(at.File) }, entry is null ? null : OnOneLine(entry), OnOneLine(message), OnOneLine(remedy));

    /// <summary>What a file says, or is called, may hold anything and be of any length; in a log it must not look like another line.</summary>
    private static string OnOneLine(string text)
    {
        if (text.Length > LongestText) text = text[..LongestText] + "…";
        return text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
    }

    private string Word => Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        ProblemSeverity.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(Severity), Severity, null),
    };
}

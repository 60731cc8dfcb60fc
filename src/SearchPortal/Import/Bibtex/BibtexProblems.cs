using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>What is wrong in one file, each with its place. The list is cut off at <see cref="Maximum"/>, and says so.</summary>
internal sealed class BibtexProblems(string file, Action<ContentProblem> report)
{
    /// <summary>Most problems told of one file; a file with more is not BibTeX, or one mistake is in all its entries.</summary>
    public const int Maximum = 10_000;

    private int count;

    /// <summary>Something was left out.</summary>
    public void Error(int line, string? entry, string message, string remedy) =>
        Add(ContentProblem.Error(new SourcePosition(file, line), entry, message, remedy));

    /// <summary>Something only looks wrong, or was mended.</summary>
    public void Warn(int line, string? entry, string message, string remedy) =>
        Add(ContentProblem.Warning(new SourcePosition(file, line), entry, message, remedy));

    /// <summary>Nothing is wrong, and somebody may want to know.</summary>
    public void Note(int line, string? entry, string message, string remedy) => Add(ContentProblem.Note(new SourcePosition(file, line), entry, message, remedy));

    /// <summary>Takes what is told of one field of an entry.</summary>
    public EntryReport Of(int line, string? entry) => new(new SourcePosition(file, line), Add) { Entry = entry };

    /// <summary>A piece of the file for a message, on one line and not too long.</summary>
    public static string Quote(string text)
    {
        var words = string.Join(' ', text[..Math.Min(text.Length, 200)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= 60 ? $"'{words}'" : $"'{words[..60]}…'";
    }

    private void Add(ContentProblem problem)
    {
        if (++count < Maximum) report(problem);
        else if (count == Maximum) report(ContentProblem.Error(problem.At, null, $"this is problem {Maximum} of the file, further ones are not listed", "mend these and check again"));
    }
}

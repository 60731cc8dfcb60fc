using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>Takes the problems of one entry.</summary>
/// <param name="at">Where the entry begins.</param>
/// <param name="report">Where the problems go.</param>
internal sealed class EntryReport(SourcePosition at, Action<ContentProblem> report)
{
    private const int MostShown = 80;

    /// <summary>File and line of the entry.</summary>
    public SourcePosition At => at;

    /// <summary>Its key or title; null while neither is known.</summary>
    public string? Entry { get; set; }

    /// <summary>Something is left out.</summary>
    public void Error(string message, string remedy) => report(ContentProblem.Error(at, Entry, message, remedy));

    /// <summary>Something looks wrong.</summary>
    public void Warning(string message, string remedy) => report(ContentProblem.Warning(at, Entry, message, remedy));

    /// <summary>Nothing is wrong, and somebody may want to know.</summary>
    public void Note(string message, string remedy) => report(ContentProblem.Note(at, Entry, message, remedy));

    /// <summary>A value of the source as a message can show it: on one line, not too long.</summary>
    public static string Show(string value)
    {
        int cut = value.Length <= MostShown ? value.Length : char.IsHighSurrogate(value[MostShown - 1]) ? MostShown - 1 : MostShown;
        var shown = value[..cut].ToCharArray();
        for (int i = 0; i < shown.Length; i++)
            if (char.IsControl(shown[i])) shown[i] = ' ';
        return new string(shown) + (cut < value.Length ? "…" : "");
    }
}

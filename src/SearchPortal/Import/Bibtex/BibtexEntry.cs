namespace SearchPortal.Import.Bibtex;

/// <summary>An entry as the file states it, nothing cleaned.</summary>
/// <param name="Type">In lower case: "inproceedings".</param>
/// <param name="Key">As written; "" when there is none.</param>
/// <param name="Line">1-based line of the "@".</param>
/// <param name="Fields">By name in lower case; of two fields of one name the first.</param>
internal sealed record BibtexEntry(string Type, string Key, int Line, IReadOnlyDictionary<string, BibtexField> Fields)
{
    /// <summary>What a person would call it in a message: its key, else its title; null when it has neither.</summary>
    public string? Label => Key.Length > 0 ? Key : Find("title") is { } title ? BibtexProblems.Quote(title) : null;

    private readonly HashSet<string> used = [];

    /// <summary>Names of fields that nothing was made of, and that do not say what another does. Once the entry has been read.</summary>
    public IEnumerable<string> UnreadFields =>
        Fields.Keys.Where(name => BibtexFields.AreAlternatives(name) ? !used.Contains(name) && Look(name) is { } value && !used.Any(other => Look(other) == value) : !BibtexFields.AreRead(name));

    /// <summary>The raw value of the first of some fields that is there and not blank, to be made something of; null when none is.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Look(name) is not { } value) continue;
            used.Add(name);
            return value;
        }
        return null;
    }

    /// <summary>The raw value of a field that only tells what to make of others; null when there is none.</summary>
    public string? Look(string name) =>
        Fields.TryGetValue(name, out var field) && !string.IsNullOrWhiteSpace(field.Value) && !IsNothing(name, field.Value) ? field.Value : null;

    /// <summary>The first of some fields that has text, on one line and cleaned; null when none has.</summary>
    public string? FindText(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (Find(name) is { } raw && TextCleaner.Line(raw, TextDialect.Latex) is { Length: > 0 } text) return text;
        return null;
    }

    /// <summary>Line of a field, or of the entry when it has no such field.</summary>
    public int LineOf(string name) => Fields.TryGetValue(name, out var field) ? field.Line : Line;

    // What programs write where a value is missing.
    private static bool IsNothing(string name, string value) =>
        value.Length <= 8 && name is not ("title" or "author") && value.Trim(' ', '{', '}').ToUpperInvariant() is "N/A" or "NULL" or "";
}

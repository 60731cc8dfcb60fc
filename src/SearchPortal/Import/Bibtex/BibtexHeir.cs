namespace SearchPortal.Import.Bibtex;

/// <summary>An entry on its way to all that it inherits: what biblatex's <c>xdata</c> names, in its order, then what <c>crossref</c> names.</summary>
/// <param name="Entry">With what it has inherited so far.</param>
/// <param name="Parents">The entries it names, each with the field that names it.</param>
/// <param name="Next">Place of the parent that comes next.</param>
internal sealed record BibtexHeir(BibtexEntry Entry, IReadOnlyList<(string Field, string Key)> Parents, int Next)
{
    // No file of anybody's names more.
    private const int MostParents = 50;

    /// <summary>Key of the parent that comes next; null when it has all.</summary>
    public string? Missing => Next < Parents.Count ? Parents[Next].Key : null;

    /// <summary>The field that names the next parent.</summary>
    public string Field => Parents[Next].Field;

    /// <summary>An entry that has inherited nothing yet.</summary>
    public static BibtexHeir Of(BibtexEntry entry)
    {
        var parents = new List<(string, string)>();
        foreach (string key in (entry.Find("xdata") ?? "").Split(',', MostParents, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) parents.Add(("xdata", key));
        if (entry.Find("crossref")?.Trim() is { } parent) parents.Add(("crossref", parent));
        return new(entry, parents, 0);
    }

    /// <summary>The same behind its next parent.</summary>
    /// <param name="entry">With what it took over from that parent.</param>
    public BibtexHeir With(BibtexEntry entry) => this with { Entry = entry, Next = Next + 1 };
}

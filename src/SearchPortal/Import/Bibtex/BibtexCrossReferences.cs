namespace SearchPortal.Import.Bibtex;

/// <summary>Completes entries from those that their <c>crossref</c>, or biblatex's <c>xdata</c>, names, which may stand before or behind them. What it holds is bounded.</summary>
internal sealed class BibtexCrossReferences(BibtexProblems problems)
{
    /// <summary>Most text held for entries that wait and for entries that others may name, in UTF-16 units each.</summary>
    public const int MaximumHeld = 8_000_000;

    private const int LongestCircle = 10;

    // What an entry costs beside its text, in the same unit.
    private const int Overhead = 1_000;

    private readonly Dictionary<string, BibtexEntry> parents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<BibtexEntry>> waiting = new(StringComparer.OrdinalIgnoreCase);
    private long parentsLength;
    private long waitingLength;
    private long allowance = 1_000_000;

    /// <summary>Takes an entry and gives back those that are complete now: this one, unless it waits, and those that waited for it.</summary>
    public IEnumerable<BibtexEntry> Add(BibtexEntry entry)
    {
        // What is inherited in all is a multiple of what was read, so that a small file cannot grow into a huge one.
        allowance += 8 * Length(entry);
        var ready = new Queue<BibtexEntry>([entry]);
        while (ready.TryDequeue(out var next))
        {
            if (Complete(next) is not { } complete) continue;
            if (Remember(complete) is { } children)
                foreach (var child in children) ready.Enqueue(child);
            yield return complete;
        }
    }

    /// <summary>At the end of the file: the entries whose parent never came, reported, in the order of the file.</summary>
    public IEnumerable<BibtexEntry> End()
    {
        var orphans = waiting.Values.SelectMany(list => list).OrderBy(entry => entry.Line).ToList();
        waiting.Clear();
        var named = orphans.DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(entry => entry.Key, entry => ParentKey(entry)!, StringComparer.OrdinalIgnoreCase);
        foreach (var orphan in orphans)
        {
            if (parents.ContainsKey(ParentKey(orphan)!))
            {
                yield return Complete(orphan)!;
                continue;
            }
            string parent = BibtexProblems.Quote(ParentKey(orphan)!);
            if (IsCircle(orphan.Key, named)) problems.Warn(orphan.LineOf("crossref"), orphan.Label, $"crossref names {parent}, which in turn names this entry: a circle", "let one of them name no other");
            else problems.Warn(orphan.LineOf("crossref"), orphan.Label, $"crossref names {parent}, which is not in this file", "add that entry, or write its fields here");
            Remember(orphan);
            yield return orphan;
        }
    }

    /// <summary>Whether the entries that one names, one after another, come back to it.</summary>
    private static bool IsCircle(string key, Dictionary<string, string> named)
    {
        string? at = key;
        for (int steps = 0; steps < LongestCircle && named.TryGetValue(at, out at); steps++)
            if (at.Equals(key, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string? ParentKey(BibtexEntry entry) => entry.Find("crossref", "xdata")?.Trim();

    /// <summary>The entry with what it inherits; null when it has to wait.</summary>
    private BibtexEntry? Complete(BibtexEntry entry)
    {
        if (ParentKey(entry) is not { } key) return entry;
        if (parents.TryGetValue(key, out var parent)) return TryApply(entry, parent);
        if (TryHold(key, entry)) return null;
        problems.Warn(entry.LineOf("crossref"), entry.Label, "too many entries wait for the one that crossref names, nothing was inherited", "write the entries that others name at the top of the file");
        return entry;
    }

    private BibtexEntry TryApply(BibtexEntry entry, BibtexEntry parent)
    {
        if (Length(parent) <= allowance)
        {
            allowance -= Length(parent);
            return BibtexInheritance.Apply(entry, parent);
        }
        problems.Warn(entry.LineOf("crossref"), entry.Label, "the entries of this file inherit too much text, nothing was inherited here", "shorten the entry that crossref names");
        return entry;
    }

    private bool TryHold(string key, BibtexEntry entry)
    {
        long length = Length(entry) + Overhead;
        if (waitingLength + length > MaximumHeld) return false;
        waitingLength += length;
        if (!waiting.TryGetValue(key, out var children)) waiting[key] = children = [];
        children.Add(entry);
        return true;
    }

    /// <summary>Keeps an entry that others may name.</summary>
    /// <returns>The entries that waited for it; null when none did.</returns>
    private List<BibtexEntry>? Remember(BibtexEntry entry)
    {
        bool isAwaited = waiting.Remove(entry.Key, out var children);
        if (entry.Key.Length == 0 || !(isAwaited || BibtexTypes.IsParent(entry.Type))) return null;

        var parent = BibtexInheritance.Trim(entry);
        waitingLength -= children?.Sum(child => Length(child) + Overhead) ?? 0;
        long length = Length(parent) + Overhead;
        if (parentsLength + length <= MaximumHeld && parents.TryAdd(entry.Key, parent)) parentsLength += length;
        return children;
    }

    private static long Length(BibtexEntry entry) => entry.Key.Length + entry.Fields.Sum(field => (long)field.Key.Length + field.Value.Value.Length);
}

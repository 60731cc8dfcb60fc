namespace SearchPortal.Import.Bibtex;

/// <summary>Completes entries from those that their <c>crossref</c> or biblatex's <c>xdata</c> names, which may stand before or behind them. What it holds is bounded.</summary>
internal sealed class BibtexCrossReferences(BibtexProblems problems)
{
    /// <summary>Most text held for entries that wait and for entries that others may name, in UTF-16 units each.</summary>
    public const int MaximumHeld = 8_000_000;

    private const int LongestCircle = 100;

    // What an entry costs beside its text, in the same unit.
    private const int Overhead = 1_000;

    private readonly Dictionary<string, BibtexEntry> parents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<BibtexHeir>> waiting = new(StringComparer.OrdinalIgnoreCase);
    private long parentsLength;
    private long waitingLength;
    private long allowance = 1_000_000;

    /// <summary>Takes an entry and gives back those that are complete now: this one, unless it waits, and those that waited for it.</summary>
    public IEnumerable<BibtexEntry> Add(BibtexEntry entry)
    {
        // What is inherited in all is a multiple of what was read, so that a small file cannot grow into a huge one.
        allowance += 8 * Length(entry);
        return Settle([BibtexHeir.Of(entry)]);
    }

    /// <summary>At the end of the file: the entries that wait for one that never came, or for each other; both are reported.</summary>
    public IEnumerable<BibtexEntry> End()
    {
        while (waiting.Count > 0)
        {
            var heirs = waiting.Values.SelectMany(list => list).OrderBy(heir => heir.Entry.Line).ToList();
            waiting.Clear();
            waitingLength = 0;
            foreach (var entry in Settle(TakeHopeless(heirs))) yield return entry;
        }
    }

    /// <summary>Those for which no parent can come, freed of it; the others wait on for them.</summary>
    private List<BibtexHeir> TakeHopeless(List<BibtexHeir> heirs)
    {
        var named = heirs.DistinctBy(heir => heir.Entry.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(heir => heir.Entry.Key, heir => heir.Missing!, StringComparer.OrdinalIgnoreCase);
        var hopeless = heirs.FindAll(heir => !named.ContainsKey(heir.Missing!));
        bool areCircles = hopeless.Count == 0;
        if (areCircles) hopeless = heirs.FindAll(heir => IsCircle(heir.Entry.Key, named));
        if (hopeless.Count == 0) hopeless = heirs;
        foreach (var heir in heirs.Except(hopeless)) Hold(heir.Missing!, heir);
        foreach (var heir in hopeless)
        {
            string parent = $"{heir.Field} names {BibtexProblems.Quote(heir.Missing!)}";
            if (areCircles) Warn(heir, $"{parent}, which in turn names this entry: a circle", "let one of them name no other");
            else Warn(heir, $"{parent}, which is not in this file, or stands before this entry and is no volume", "add that entry or move it behind this one, or write its fields here");
        }
        return hopeless.ConvertAll(heir => heir.With(heir.Entry));
    }

    /// <summary>Whether the entries that one waits for, one after another, come back to it.</summary>
    private static bool IsCircle(string key, Dictionary<string, string> named)
    {
        string? at = key;
        for (int steps = 0; steps < LongestCircle && named.TryGetValue(at, out at); steps++)
            if (at.Equals(key, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private IEnumerable<BibtexEntry> Settle(List<BibtexHeir> heirs)
    {
        var ready = new Queue<BibtexHeir>(heirs);
        while (ready.TryDequeue(out var next))
        {
            if (Complete(next) is not { } complete) continue;
            if (Remember(complete) is { } children)
                foreach (var child in children) ready.Enqueue(child);
            yield return complete;
        }
    }

    /// <summary>The entry with all that it inherits; null when it has to wait.</summary>
    private BibtexEntry? Complete(BibtexHeir heir)
    {
        while (heir.Missing is { } key)
        {
            if (parents.TryGetValue(key, out var parent)) heir = heir.With(TryApply(heir, parent));
            else if (waitingLength + Length(heir.Entry) + Overhead <= MaximumHeld)
            {
                Hold(key, heir);
                return null;
            }
            else
            {
                Warn(heir, $"too many entries wait for the one that {heir.Field} names, nothing was inherited", "write the entries that others name at the top of the file");
                heir = heir.With(heir.Entry);
            }
        }
        return heir.Entry;
    }

    private BibtexEntry TryApply(BibtexHeir heir, BibtexEntry parent)
    {
        if (Length(parent) <= allowance)
        {
            allowance -= Length(parent);
            return BibtexInheritance.Apply(heir.Entry, parent);
        }
        Warn(heir, "the entries of this file inherit too much text, nothing was inherited here", $"shorten the entry that {heir.Field} names");
        return heir.Entry;
    }

    private void Hold(string key, BibtexHeir heir)
    {
        waitingLength += Length(heir.Entry) + Overhead;
        if (!waiting.TryGetValue(key, out var children)) waiting[key] = children = [];
        children.Add(heir);
    }

    /// <summary>Keeps an entry that others may name.</summary>
    /// <returns>The entries that waited for it; null when none did.</returns>
    private List<BibtexHeir>? Remember(BibtexEntry entry)
    {
        bool isAwaited = waiting.Remove(entry.Key, out var children);
        if (entry.Key.Length == 0 || !(isAwaited || BibtexTypes.IsParent(entry.Type))) return null;

        var parent = BibtexInheritance.Trim(entry);
        waitingLength -= children?.Sum(child => Length(child.Entry) + Overhead) ?? 0;
        long length = Length(parent) + Overhead;
        if (parentsLength + length <= MaximumHeld && parents.TryAdd(entry.Key, parent)) parentsLength += length;
        return children;
    }

    private void Warn(BibtexHeir heir, string message, string remedy) => problems.Warn(heir.Entry.LineOf(heir.Field), heir.Entry.Label, message, remedy);

    private static long Length(BibtexEntry entry) => entry.Key.Length + entry.Fields.Sum(field => (long)field.Key.Length + field.Value.Value.Length);
}

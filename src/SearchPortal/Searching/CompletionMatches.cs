using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The best entries found, by kind.</summary>
internal sealed class CompletionMatches(CompletionFile file)
{
    private const int Kept = CompletionPrefixes.Kept;

    private readonly BestKeys[] best = [new(Kept), new(Kept), new(Kept), new(Kept)];
    private readonly int[] counts = new int[CompletionFile.Kinds];
    private readonly int[] ends = [file.End(CompletionKind.Topic), file.End(CompletionKind.Venue), file.End(CompletionKind.Author), file.End(CompletionKind.Paper)];

    /// <summary>How many there are to show.</summary>
    public int Count => best[0].Count + best[1].Count + best[2].Count + best[3].Count;

    /// <summary>How many entries of a kind fit, roughly; those of very frequent beginnings are counted, not looked at.</summary>
    public int CountOf(CompletionKind kind) => counts[(int)kind];

    /// <summary>The kind of an entry.</summary>
    public CompletionKind KindOf(int entry)
    {
        int kind = 0;
        while (entry >= ends[kind]) kind++;
        return (CompletionKind)kind;
    }

    /// <summary>Takes an entry of a rank, see <see cref="CompletionRank"/>.</summary>
    public void Add(int entry, int rank)
    {
        int kind = (int)KindOf(entry);
        counts[kind]++;
        best[kind].Add(((long)rank << 32) | (uint)entry);
    }

    /// <summary>Takes the count of entries that were not looked at.</summary>
    public void AddUnseen(PrefixRow prefix)
    {
        counts[(int)CompletionKind.Author] += prefix.Authors;
        counts[(int)CompletionKind.Paper] += prefix.Papers;
    }

    /// <summary>The entries of a kind, each with its best rank, the best first.</summary>
    public IEnumerable<(int Rank, int Entry)> Of(CompletionKind kind)
    {
        var seen = new HashSet<int>();
        foreach (long key in best[(int)kind].Keys.ToArray())
            if (seen.Add((int)(uint)key)) yield return ((int)(key >> 32), (int)(uint)key);
    }
}

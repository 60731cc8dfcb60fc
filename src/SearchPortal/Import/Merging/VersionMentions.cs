using SearchPortal.Publications;

namespace SearchPortal.Import.Merging;

/// <summary>Versions of one work that records name by identifier, kept as hashes until all records are there.</summary>
internal sealed class VersionMentions
{
    private readonly List<(int Ordinal, PaperIds Other)> mentions = [];

    /// <summary>What a record names.</summary>
    /// <param name="ordinal">0-based place of the record.</param>
    /// <param name="dois">DOIs, also those of arXiv.</param>
    public void Add(int ordinal, IReadOnlyList<string> dois)
    {
        foreach (string doi in dois) mentions.Add((ordinal, PaperIds.Of(new Identifiers { Doi = doi, Arxiv = IdentifierMention.FindArxiv(doi) })));
    }

    /// <summary>Ties the records that name each other.</summary>
    /// <returns>How many named versions are not among the records.</returns>
    public int Resolve(MergePlan plan)
    {
        if (mentions.Count == 0) return 0;
        var wanted = mentions.SelectMany(mention => Hashes(mention.Other)).ToHashSet();
        var found = new Dictionary<ulong, int>();
        for (int i = 0; i < plan.Count; i++)
            foreach (ulong id in Hashes(plan.IdsOf(i)))
                if (wanted.Contains(id)) found.TryAdd(id, i);
        int missing = 0;
        foreach (var (ordinal, other) in mentions)
        {
            ulong id = Hashes(other).FirstOrDefault(found.ContainsKey);
            if (id == 0) missing++;
            else plan.Link(ordinal, found[id]);
        }
        mentions.Clear();
        return missing;
    }

    private static IEnumerable<ulong> Hashes(PaperIds ids) => new[] { ids.Doi, ids.Arxiv }.Where(id => id != 0);
}

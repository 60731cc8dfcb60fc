namespace SearchPortal.Import.Identity;

/// <summary>Joins pairs into people, the strongest first. A name goes to one person only, and to none with whose other names it cannot be one.</summary>
internal sealed class NameClusters(SignedPapers papers)
{
    private const int MostNames = 8;

    /// <summary>The names of each person with the pairs that joined them, in the order of the strongest pair.</summary>
    public IReadOnlyList<(IReadOnlyList<int> Names, IReadOnlyList<NamePair> Pairs)> Of(IReadOnlyList<NamePair> pairs)
    {
        var clusters = new List<(List<int> Names, List<NamePair> Pairs)>();
        var clusterOf = new Dictionary<int, (List<int> Names, List<NamePair> Pairs)>();
        foreach (var pair in pairs)
        {
            bool hasFirst = clusterOf.TryGetValue(pair.First, out var first), hasSecond = clusterOf.TryGetValue(pair.Second, out var second);
            if (hasFirst && hasSecond) continue;
            var cluster = hasFirst ? first : hasSecond ? second : ([], []);
            int[] added = hasFirst ? [pair.Second] : hasSecond ? [pair.First] : [pair.First, pair.Second];
            if (cluster.Names.Count + added.Length > MostNames || !added.All(name => Fits(name, cluster.Names))) continue;
            if (cluster.Names.Count == 0) clusters.Add(cluster);
            cluster.Names.AddRange(added);
            cluster.Pairs.Add(pair);
            foreach (int name in added) clusterOf[name] = cluster;
        }
        return [.. clusters.Select(cluster => ((IReadOnlyList<int>)Ranked(cluster.Names), (IReadOnlyList<NamePair>)cluster.Pairs))];
    }

    private bool Fits(int name, List<int> names) => names.TrueForAll(other =>
        !papers.PapersOf(name).Intersect(papers.PapersOf(other)).Any() && (papers.People[name].Family != papers.People[other].Family || papers.People[name].Given.CanBe(papers.People[other].Given)
            || papers.People[name].Given.Joined == papers.People[other].Given.Joined));

    private int[] Ranked(List<int> names) => [.. names.OrderByDescending(name => papers.PapersOf(name).Length).ThenBy(name => name)];
}

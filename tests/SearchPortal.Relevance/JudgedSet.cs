using System.Globalization;

namespace SearchPortal.Relevance;

/// <summary>Queries with the documents that answer them.</summary>
/// <param name="Name">Shown in the table.</param>
/// <param name="Queries">In the order of the file.</param>
internal sealed record JudgedSet(string Name, IReadOnlyList<JudgedQuery> Queries)
{
    /// <summary>Reads <c>queries.tsv</c> (id, text; or id, class, text) and <c>qrels.txt</c> (TREC form) of a folder.</summary>
    public static JudgedSet Read(string name, string folder)
    {
        var gains = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(folder, "qrels.txt")))
        {
            string[] parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 4) continue;
            if (!gains.TryGetValue(parts[0], out var judged)) gains[parts[0]] = judged = new Dictionary<string, int>(StringComparer.Ordinal);
            judged[parts[2]] = int.Parse(parts[3], CultureInfo.InvariantCulture);
        }
        var queries = new List<JudgedQuery>();
        foreach (string line in File.ReadLines(Path.Combine(folder, "queries.tsv")))
        {
            string[] parts = line.Split('\t');
            if (parts.Length < 2 || !gains.TryGetValue(parts[0], out var judged)) continue;
            queries.Add(new JudgedQuery(parts[0], parts.Length > 2 ? parts[1] : "", parts[^1], judged));
        }
        return new JudgedSet(name, queries);
    }

    /// <summary>The set of one class of its queries.</summary>
    public JudgedSet Only(string queryClass) => new($"{Name} {queryClass}", [.. Queries.Where(query => query.Class == queryClass)]);
}

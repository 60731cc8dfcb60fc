namespace SearchPortal.Benchmarks.Queries;

/// <summary>Queries in a file, one a line: class, tab, text.</summary>
internal static class QueryFile
{
    /// <summary>Writes queries.</summary>
    public static void Write(string path, IEnumerable<BenchmarkQuery> queries) => File.WriteAllLines(path, queries.Select(query => $"{query.Class}\t{query.Text}"));

    /// <summary>Reads all queries.</summary>
    /// <exception cref="InvalidDataException">A line has no tab; the message names it.</exception>
    public static IReadOnlyList<BenchmarkQuery> Read(string path)
    {
        var queries = new List<BenchmarkQuery>();
        foreach (string line in File.ReadLines(path))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 1) throw new InvalidDataException($"{path}({queries.Count + 1}): a line is a class, a tab and a query");
            queries.Add(new BenchmarkQuery(line[..tab], line[(tab + 1)..]));
        }
        return queries;
    }
}

using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Measuring;

/// <summary>Something that answers queries.</summary>
/// <param name="Name">Heading of its columns.</param>
/// <param name="Search">Answers a query whole and gives the number of publications found; -1 when it has no such query.</param>
internal sealed record SearchSystem(string Name, Func<BenchmarkQuery, int> Search);

using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Measuring;

/// <summary>Something that answers queries.</summary>
/// <param name="Name">Heading of its columns.</param>
/// <param name="Search">Answers a query whole and gives the number of publications found.</param>
internal sealed record SearchSystem(string Name, Func<BenchmarkQuery, int> Search);

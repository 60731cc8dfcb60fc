namespace SearchPortal.Benchmarks.Queries;

/// <summary>One query.</summary>
/// <param name="Class">One of <see cref="QueryClass"/>; queries of a class are summed up together.</param>
/// <param name="Text">As in a file of queries; a class may have a form of its own.</param>
internal sealed record BenchmarkQuery(string Class, string Text);

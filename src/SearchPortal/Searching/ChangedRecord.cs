using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>A record with the time of its last change.</summary>
/// <param name="Key">The paper's key, in use or given up.</param>
/// <param name="Date">UTC, whole seconds.</param>
/// <param name="Hash">Orders records of one date.</param>
/// <param name="Sets">"venue:cvpr", "year:2024", "type:article-journal".</param>
/// <param name="Publication">The paper; null when it was withdrawn or is gone.</param>
public sealed record ChangedRecord(string Key, DateTimeOffset Date, ulong Hash, IReadOnlyList<string> Sets, Publication? Publication);

namespace SearchPortal.Searching;

/// <summary>Which records to harvest.</summary>
/// <param name="From">First second, UTC since 1970.</param>
/// <param name="Until">Last second, UTC since 1970.</param>
/// <param name="Set">"venue", "venue:cvpr", "year:2024"; null for all.</param>
public sealed record ChangeWindow(long From, long Until, string? Set);

namespace SearchPortal.Benchmarks.Harvesting;

/// <summary>What was taken.</summary>
/// <param name="Name">How.</param>
/// <param name="Records">How many; null for a file, whose records are not counted.</param>
/// <param name="Bytes">How much.</param>
internal sealed record Harvest(string Name, int? Records, long Bytes);

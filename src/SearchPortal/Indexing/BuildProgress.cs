namespace SearchPortal.Indexing;

/// <summary>How far a build is.</summary>
/// <param name="Step">What it does now: "indexing", "merging", "checking".</param>
/// <param name="Publications">Publications indexed so far.</param>
/// <param name="Share">Part of the content read, 0 to 1.</param>
/// <param name="Elapsed">Since the build began.</param>
public sealed record BuildProgress(string Step, int Publications, double Share, TimeSpan Elapsed);

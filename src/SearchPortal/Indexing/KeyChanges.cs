namespace SearchPortal.Indexing;

/// <summary>What became of keys that no longer name a publication of the index.</summary>
/// <param name="Moved">Former key → key in use.</param>
/// <param name="Withdrawn">Key → offset of the withdrawn publication's record.</param>
internal sealed record KeyChanges(IReadOnlyDictionary<string, string> Moved, IReadOnlyDictionary<string, long> Withdrawn);

namespace SearchPortal.Searching;

/// <summary>Where the results shown so far end. Holds within one generation and for the same words, filters and order.</summary>
/// <param name="Position">1-based place of the last one.</param>
/// <param name="Key">What it is ordered by, see <see cref="SortKey"/>; those with a smaller one follow.</param>
public readonly record struct ResultEnd(int Position, ulong Key);

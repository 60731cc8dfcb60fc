namespace SearchPortal.Searching;

/// <summary>Why a paper stands where it does in a result, in words.</summary>
/// <param name="Score">The sum of all reasons: what results are ordered by.</param>
/// <param name="Reasons">Words of the query in their order, then what the paper earns besides.</param>
public sealed record Explanation(float Score, IReadOnlyList<ExplanationReason> Reasons);

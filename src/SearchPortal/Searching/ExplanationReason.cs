namespace SearchPortal.Searching;

/// <summary>One reason for a paper's score.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Part">The part of the query in its canonical text; "" for other kinds than <see cref="ReasonKind.Part"/>.</param>
/// <param name="Places">Where the paper has it and how often; empty when that says nothing.</param>
/// <param name="Points">What it adds to the score.</param>
public sealed record ExplanationReason(ReasonKind Kind, string Part, IReadOnlyList<(MatchPlace Place, int Count)> Places, float Points);

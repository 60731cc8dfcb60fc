namespace SearchPortal.Searching;

/// <summary>One reason for a paper's score.</summary>
/// <param name="What">A part of the query, or what was noticed: "“diffusion”", "these words follow each other in the title".</param>
/// <param name="Where">Where the paper has it: "twice in the title, 3 times in the abstract"; "" when that says nothing.</param>
/// <param name="Points">What it adds to the score.</param>
public sealed record ExplanationReason(string What, string Where, float Points);

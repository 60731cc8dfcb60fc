namespace SearchPortal.Cli.Index;

/// <summary>What <c>index status</c> shows.</summary>
/// <param name="Path">Full path of the index folder.</param>
/// <param name="Current">Id of the generation in use; null when there is none.</param>
/// <param name="Builder">Who builds at this moment; null when nobody does.</param>
/// <param name="Fault">What is wrong with the generation in use and what to do; null when nothing is.</param>
/// <param name="Generations">Newest first.</param>
internal sealed record StatusResponse(string Path, string? Current, string? Builder, string? Fault, IReadOnlyList<GenerationResponse> Generations);

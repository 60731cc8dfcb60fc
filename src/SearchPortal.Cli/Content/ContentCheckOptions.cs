namespace SearchPortal.Cli.Content;

/// <summary>What was asked of <c>content check</c>.</summary>
/// <param name="Strict">Whether warnings fail the check.</param>
/// <param name="Proposals">Most proposals about authors to tell; 0 looks for none.</param>
/// <param name="Json">Whether the result is one JSON object.</param>
internal sealed record ContentCheckOptions(bool Strict, int Proposals, bool Json);

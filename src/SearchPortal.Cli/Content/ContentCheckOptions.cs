namespace SearchPortal.Cli.Content;

/// <summary>What was asked of <c>content check</c>.</summary>
/// <param name="Strict">Whether warnings fail the check.</param>
/// <param name="Json">Whether the result is one JSON object.</param>
internal sealed record ContentCheckOptions(bool Strict, bool Json);

namespace SearchPortal.Content;

/// <summary>A rendered text.</summary>
/// <param name="Html">Safe HTML whose highest heading is an h2.</param>
/// <param name="Title">The heading it started with, which is not in the HTML any more; null when there was none or it was not asked for.</param>
/// <param name="RefusedLinks">Links of which only the words are left, each with its 0-based line in the text.</param>
/// <param name="MissingImages">Pictures that there are not, likewise.</param>
internal sealed record MarkdownBody(string Html, string? Title, IReadOnlyList<(string Target, int Line)> RefusedLinks, IReadOnlyList<(string Target, int Line)> MissingImages);

namespace SearchPortal.Export.Citations;

/// <summary>A piece of a citation: plain Unicode text with its look, so that HTML, Markdown and plain text are made from one thing.</summary>
/// <param name="Text">Never "". Not escaped for any format.</param>
/// <param name="Mark">How it is set.</param>
/// <param name="Href">Absolute http or https address that the text leads to; null for none.</param>
public sealed record CitationRun(string Text, CitationMark Mark = CitationMark.None, string? Href = null);

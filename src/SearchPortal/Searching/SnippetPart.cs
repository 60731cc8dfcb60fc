namespace SearchPortal.Searching;

/// <summary>A run of a <see cref="Snippet"/>.</summary>
/// <param name="Text">Literal text, or TeX source.</param>
/// <param name="IsMatch">Whether the query asked for it.</param>
/// <param name="IsMath">Whether it is TeX, to be shown as a formula.</param>
public readonly record struct SnippetPart(string Text, bool IsMatch = false, bool IsMath = false);

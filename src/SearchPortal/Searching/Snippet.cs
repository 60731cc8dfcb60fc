namespace SearchPortal.Searching;

/// <summary>A piece of text cut into parts, so that only a view writes markup.</summary>
/// <param name="Parts">In reading order, never empty strings.</param>
public sealed record Snippet(IReadOnlyList<SnippetPart> Parts)
{
    /// <summary>No text.</summary>
    public static Snippet Empty { get; } = new([]);
}

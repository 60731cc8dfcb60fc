using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>Snippets without markup.</summary>
internal static class SnippetText
{
    /// <summary>The text of all parts, math as TeX between dollar signs.</summary>
    public static string From(Snippet snippet) => string.Concat(snippet.Parts.Select(From));

    /// <summary>The text of one part.</summary>
    public static string From(SnippetPart part) => part.IsMath ? $"${part.Text}$" : part.Text;
}

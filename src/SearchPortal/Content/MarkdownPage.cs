namespace SearchPortal.Content;

/// <summary>A page of the owner's, rendered.</summary>
/// <param name="Slug">Address below <c>/pages/</c>: "search-help". "home" is the text of the home page.</param>
/// <param name="Title">From the front matter, else the first heading, else the slug.</param>
/// <param name="Html">Safe HTML: no raw HTML of the source, checked link targets, math as MathML.</param>
public sealed record MarkdownPage(string Slug, string Title, string Html)
{
    /// <summary>From the front matter; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Position among the sections of the home page, ascending; null when it is not shown there.</summary>
    public int? HomeOrder { get; init; }

    /// <summary>Whether it is absent from menus and lists.</summary>
    public bool Hidden { get; init; }
}

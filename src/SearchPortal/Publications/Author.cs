namespace SearchPortal.Publications;

/// <summary>A person the owner tells the portal about in <c>authors.yaml</c>.</summary>
/// <param name="Id">URL-safe and unique: "ma-xinyin".</param>
/// <param name="Name">The canonical name, shown everywhere.</param>
public sealed record Author(string Id, PersonName Name)
{
    /// <summary>Other spellings, in any order of given and family name and any script: "马欣尹", "X. Ma".</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Home page, code and profile links.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Keys of publications that are this person's although a namesake signs alike; read only when the id is one of a split name.</summary>
    public IReadOnlyList<string> Publications { get; init; } = [];
}

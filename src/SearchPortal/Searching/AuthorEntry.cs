using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>An author of the portal's directory.</summary>
/// <param name="Id">In addresses: "ma-xinyin".</param>
/// <param name="Name">Canonical, or the most frequent spelling.</param>
/// <param name="Count">Publications.</param>
public sealed record AuthorEntry(string Id, string Name, int Count)
{
    /// <summary>Other spellings that occur or that the owner names.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    /// <summary>Whether the owner vouches for this person; otherwise the page may be of several people with one name.</summary>
    public bool IsCurated { get; init; }

    /// <summary>Bare ORCID; null when unknown.</summary>
    public string? Orcid { get; init; }

    /// <summary>Profiles and home page.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];
}

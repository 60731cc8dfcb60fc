using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>Whose portal it is.</summary>
/// <param name="Name">"Xinyin Ma", or the name of a lab.</param>
public sealed record SiteOwner(string Name)
{
    /// <summary>The name in the person's own script: "马欣尹"; null when it is the same.</summary>
    public string? NativeName { get; init; }

    /// <summary>Id of the owner's author page: "ma-xinyin"; null when there is none.</summary>
    public string? Author { get; init; }

    /// <summary>"Ph.D. candidate"; null when not said.</summary>
    public string? Position { get; init; }

    /// <summary>"National University of Singapore"; null when not said.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Name of a picture in <c>images/</c>: "me.jpg"; null for none.</summary>
    public string? Photo { get; init; }

    /// <summary>Profiles elsewhere: kind "github", "scholar", "email" (a mailto: address) …</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];
}

using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>All that the content folder says beside its publications. Travels whole with every generation of the index.</summary>
/// <param name="Settings">From <c>site.yaml</c>.</param>
/// <param name="Venues">From <c>venues.yaml</c>, in its order.</param>
/// <param name="Authors">From <c>authors.yaml</c>, in its order.</param>
/// <param name="Pages">From <c>pages/*.md</c>, by slug.</param>
public sealed record SiteContent(SiteSettings Settings, IReadOnlyList<Venue> Venues, IReadOnlyList<Author> Authors, IReadOnlyList<MarkdownPage> Pages)
{
    /// <summary>From <c>images/</c>, by name. A picture named after a paper's key is shown beside it.</summary>
    public IReadOnlyList<SiteImage> Images { get; init; } = [];

    /// <summary>A portal about which nothing was said.</summary>
    public static SiteContent Default { get; } = new(new SiteSettings(), [], [], []);
}

using SearchPortal.Publications;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Publications;

/// <summary>A paper with what machines are told of it beside its record.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Venue">Where it appeared; null when that has no page.</param>
/// <param name="Authors">Its authors' pages, one for each author and in their order.</param>
/// <param name="Links">Makes the addresses.</param>
internal sealed record PaperSubject(Publication Paper, Venue? Venue, IReadOnlyList<AuthorLink> Authors, PortalLinks Links)
{
    /// <summary>Other versions of the same work that the portal holds.</summary>
    public IReadOnlyList<Publication> Versions { get; init; } = [];

    /// <summary>The paper's page.</summary>
    public string Address => Links.Absolute(Links.Paper(Paper.Key));
}

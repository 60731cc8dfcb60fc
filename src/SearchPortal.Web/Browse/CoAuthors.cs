using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>Who an author writes with.</summary>
internal static class CoAuthors
{
    /// <summary>Most co-authors told.</summary>
    public const int Shown = 20;

    /// <summary>Those with the most papers in common, the most first.</summary>
    public static IReadOnlyList<CountLink> Of(CoAuthorship company, PortalLinks links) =>
        [.. company.Authors.Select(other => new CountLink(other.Label, links.Author(other.Value), other.Count))];
}

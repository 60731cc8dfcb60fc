using System.Text.Json;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>What a listing is of.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Path">Address of its first page.</param>
/// <param name="Trail">Pages above it.</param>
internal sealed record ListingSubject(string Title, string Path, IReadOnlyList<NamedLink> Trail)
{
    /// <summary>Writes what the papers have in common as a property of the page; null where that is no thing.</summary>
    public Action<Utf8JsonWriter>? Describe { get; init; }

    /// <summary>Whether it is of a person.</summary>
    public bool IsProfile { get; init; }
}

namespace SearchPortal.Web.Delivery;

/// <summary>A finished page.</summary>
/// <param name="Version">Its name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Body">As it goes over the wire.</param>
internal sealed record KeptPage(string Version, string? ContentType, PackedBody Body)
{
    // Two strings, three objects and a place in a table.
    private const int Overhead = 400;

    /// <summary>Its <c>Link</c> header; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>Its <c>Content-Location</c> header, the address of this form alone; null for none.</summary>
    public string? Location { get; init; }

    /// <summary>Bytes of memory, about.</summary>
    public int Size => Body.Bytes.Length + Overhead + (2 * ((Link?.Length ?? 0) + (Location?.Length ?? 0)));
}

namespace SearchPortal.Content;

/// <summary>A picture of the owner's, from <c>images/</c>.</summary>
/// <param name="Name">Path below <c>images/</c> with forward slashes: "me.jpg", "ma2024cvpr-deepcache.png".</param>
/// <param name="MediaType">By its content: "image/png".</param>
/// <param name="Width">In pixels; 0 when a drawing does not say.</param>
/// <param name="Height">In pixels; 0 when a drawing does not say.</param>
/// <param name="Version">First twelve hexadecimal digits of its SHA-256.</param>
public sealed record SiteImage(string Name, string MediaType, int Width, int Height, string Version)
{
    /// <summary>Path of its address on the portal, with its version.</summary>
    public string Path => $"/images/{Name}?v={Version}";
}

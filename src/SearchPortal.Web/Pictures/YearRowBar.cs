namespace SearchPortal.Web.Pictures;

/// <summary>A bar of a row.</summary>
/// <param name="Name">What, when and how many.</param>
/// <param name="Href">The papers.</param>
/// <param name="Top">In pixels.</param>
/// <param name="Height">In pixels, at least 3.</param>
internal sealed record YearRowBar(string Name, string Href, int Top, int Height)
{
    /// <summary>Where its place begins across the picture.</summary>
    public required string Left { get; init; }

    /// <summary>How wide its place is, which leads to the papers all over.</summary>
    public required string Width { get; init; }

    /// <summary>Where the bar begins within it.</summary>
    public required string InnerLeft { get; init; }

    /// <summary>How wide the bar is.</summary>
    public required string InnerWidth { get; init; }
}

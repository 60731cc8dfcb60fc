namespace SearchPortal.Publications;

/// <summary>A conference, workshop, journal or publisher's series that papers appear in, over all its years.</summary>
/// <param name="Key">URL-safe and unique: "cvpr".</param>
/// <param name="ShortName">"CVPR".</param>
/// <param name="LongName">"IEEE/CVF Conference on Computer Vision and Pattern Recognition"; the short name where no longer one is known.</param>
public sealed record Venue(string Key, string ShortName, string LongName)
{
    /// <summary>Every other spelling that sources use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What kind of venue.</summary>
    public VenueKind Kind { get; init; }

    /// <summary>"1533-7928"; null when it has none.</summary>
    public string? Issn { get; init; }

    /// <summary>Its page on the web; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Markdown for the venue's page; null for none.</summary>
    public string? Description { get; init; }
}

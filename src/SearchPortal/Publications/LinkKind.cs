namespace SearchPortal.Publications;

/// <summary>The link kinds that the portal knows by name; <c>has:</c> filters and icons go by them.</summary>
public static class LinkKind
{
    /// <summary>The full text as PDF.</summary>
    public const string Pdf = "pdf";

    /// <summary>The program.</summary>
    public const string Code = "code";

    /// <summary>The project's own page.</summary>
    public const string Project = "project";

    /// <summary>A recorded talk or demonstration.</summary>
    public const string Video = "video";

    /// <summary>The slides of a talk.</summary>
    public const string Slides = "slides";

    /// <summary>The poster.</summary>
    public const string Poster = "poster";

    /// <summary>Data or supplementary material.</summary>
    public const string Data = "data";

    /// <summary>The page at the publisher or in the proceedings.</summary>
    public const string Publisher = "publisher";

    /// <summary>The open review.</summary>
    public const string OpenReview = "openreview";

    /// <summary>The preprint server's page.</summary>
    public const string Arxiv = "arxiv";
}

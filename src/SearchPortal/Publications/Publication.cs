namespace SearchPortal.Publications;

/// <summary>
/// One paper, book, data set … as the portal knows it. All texts are plain Unicode (NFC) with TeX math kept between
/// <c>$…$</c> (see <see cref="MathText"/>) and without any other markup; each place that shows them renders them.
/// </summary>
public sealed record Publication
{
    /// <summary>Stable, readable, URL-safe and unique in a portal: "ma2024cvpr-deepcache". "" until <c>PublicationKey</c> has given one.</summary>
    public string Key { get; init; } = "";

    /// <summary>Keys this publication had before; their addresses redirect to this one.</summary>
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>May hold math. Never "" once published.</summary>
    public required string Title { get; init; }

    /// <summary>In the order of the paper. Empty when the source names none.</summary>
    public IReadOnlyList<PersonName> Authors { get; init; } = [];

    /// <summary>Editors of the containing volume, in order.</summary>
    public IReadOnlyList<PersonName> Editors { get; init; } = [];

    /// <summary>Year of publication; null when the source gives none that can be right.</summary>
    public int? Year { get; init; }

    /// <summary>The full date where one is known; its year is <see cref="Year"/>.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What kind of publication this is.</summary>
    public PublicationType Type { get; init; }

    /// <summary>Key of the <see cref="Venue"/> it appeared in; null when it appeared in none.</summary>
    public string? Venue { get; init; }

    /// <summary>The venue, journal or book title as the source wrote it; null when it wrote none.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Volume, as text.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue or number, as text.</summary>
    public string? Issue { get; init; }

    /// <summary>"15762-15772" with a plain hyphen, or an article number.</summary>
    public string? Pages { get; init; }

    /// <summary>Publisher, school or institution.</summary>
    public string? Publisher { get; init; }

    /// <summary>May hold math; paragraphs are parted by one blank line ("\n\n"); "" when there is none.</summary>
    public string Abstract { get; init; } = "";

    /// <summary>Subjects in the owner's words: "Diffusion models".</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>BCP 47 tag of the text's language; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>DOI, arXiv id and the like.</summary>
    public Identifiers Identifiers { get; init; } = Identifiers.None;

    /// <summary>PDF, code, project page and the like, in the order to show.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>"Best Paper Award" and the like.</summary>
    public IReadOnlyList<string> Awards { get; init; } = [];

    /// <summary>A remark to readers: "Short paper"; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands.</summary>
    public PublicationStatus Status { get; init; }

    /// <summary>Why it was corrected, retracted or withdrawn; null otherwise.</summary>
    public string? StatusNotice { get; init; }

    /// <summary>Keys of other versions of the same work (preprint, workshop, journal).</summary>
    public IReadOnlyList<string> OtherVersions { get; init; } = [];

    /// <summary>DOIs of other versions, where a source names them so: for who has all publications before him to find their keys. No format but the index keeps them.</summary>
    internal IReadOnlyList<string> VersionDois { get; init; } = [];

    /// <summary>File and line it was read from.</summary>
    public SourcePosition Source { get; init; } = SourcePosition.Unknown;
}

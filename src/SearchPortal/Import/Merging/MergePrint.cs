using SearchPortal.Publications;

namespace SearchPortal.Import.Merging;

/// <summary>All that is remembered of a publication to tell whether another is the same: about 150 bytes of hashes. 0 is what it does not say.</summary>
internal readonly record struct MergePrint
{
    /// <summary>Of title, first author and year; see <see cref="WorkPrint"/>.</summary>
    public ulong Work { get; private init; }

    /// <summary>Of the letters and digits of the title, folded.</summary>
    public ulong Title { get; private init; }

    /// <summary>Of the first author's family name.</summary>
    public ulong FirstFamily { get; private init; }

    /// <summary>The authors, the first 64 of them.</summary>
    public SignedNames Authors { get; private init; }

    /// <summary>Of the venue, or of what contains it.</summary>
    public ulong Venue { get; private init; }

    /// <summary>Its words; null where there is none. A plan keeps those of each venue once.</summary>
    public ContainerWords? VenueWords { get; init; }

    /// <summary>Year of publication; 0 when unknown.</summary>
    public int Year { get; private init; }

    /// <summary>First number of the volume; 0 when unknown.</summary>
    public int Volume { get; private init; }

    /// <summary>First number of the issue; 0 when unknown.</summary>
    public int Issue { get; private init; }

    /// <summary>What kind of publication it is.</summary>
    public PublicationType Type { get; private init; }

    /// <summary>Of the identifiers that name one paper; those of volumes and journals name none.</summary>
    public PaperIds Ids { get; private init; }

    /// <summary>The print of a publication.</summary>
    /// <param name="publication">Before it has key and venue.</param>
    /// <param name="work">Its own.</param>
    public static MergePrint Of(Publication publication, WorkPrint work)
    {
        string? venue = publication.Venue ?? publication.ContainerTitle;
        return new()
        {
            Work = work.Work,
            Title = Hash(TextFolding.Letters(publication.Title)),
            FirstFamily = publication.Authors is [var first, ..] ? Hash(TextFolding.Letters(first.Family)) : 0,
            Authors = SignedNames.Of(publication.Authors),
            Venue = venue is null ? 0 : Hash(VenueText.Parse(venue).Fold()),
            VenueWords = venue is null ? null : ContainerWords.Of(venue),
            Year = publication.Year ?? 0,
            Volume = Number(publication.Volume),
            Issue = Number(publication.Issue),
            Type = publication.Type,
            Ids = PaperIds.Of(publication.Identifiers),
        };
    }

    /// <summary>What both say together; where both say something, the first.</summary>
    public MergePrint With(MergePrint other) => this with
    {
        Venue = Venue != 0 ? Venue : other.Venue,
        VenueWords = VenueWords ?? other.VenueWords,
        Volume = Volume != 0 ? Volume : other.Volume,
        Issue = Issue != 0 ? Issue : other.Issue,
        Type = Type != PublicationType.Document ? Type : other.Type,
        Ids = Ids.With(other.Ids),
    };

    // "12", "vol. 12", "3-4"
    private static int Number(string? text)
    {
        int number = 0;
        foreach (char c in text ?? "")
        {
            if (char.IsAsciiDigit(c)) number = Math.Min((number * 10) + (c - '0'), 1_000_000);
            else if (number > 0) break;
        }
        return number;
    }

    private static ulong Hash(string text) => Fingerprint.Of(text);
}

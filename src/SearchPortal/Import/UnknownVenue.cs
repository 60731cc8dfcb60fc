using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>A venue that publications name and <c>venues.yaml</c> does not.</summary>
internal sealed class UnknownVenue(string text, Venue venue, SourcePosition first)
{
    /// <summary>As its first publication wrote it.</summary>
    public string Text => text;

    /// <summary>What could be made of it so far.</summary>
    public Venue Venue { get; private set; } = venue;

    /// <summary>Where it was first named.</summary>
    public SourcePosition First => first;

    /// <summary>How many publications named it.</summary>
    public int Count { get; private set; }

    /// <summary>One more publication names it; the first long name that any of them states is taken over.</summary>
    public void Add(Publication publication)
    {
        Count++;
        if (publication.ContainerTitle is string title && Venue.LongName == Venue.ShortName)
            Venue = Venue with { LongName = VenueText.Parse(title).Name };
        if (Venue.Kind == VenueKind.Other) Venue = Venue with { Kind = KindOf(publication.Type) };
    }

    private static VenueKind KindOf(PublicationType type) => type switch
    {
        PublicationType.ConferencePaper => VenueKind.Conference,
        PublicationType.JournalArticle => VenueKind.Journal,
        PublicationType.Preprint => VenueKind.Repository,
        _ => VenueKind.Other,
    };
}

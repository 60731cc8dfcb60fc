using SearchPortal.Searching;
using SearchPortal.Web.Pictures;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Browse;

/// <summary>Every value of a facet.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Summary">How many there are.</param>
/// <param name="Entries">In order.</param>
/// <param name="Head">Head of the page.</param>
internal sealed record DirectoryPage(string Title, string Summary, IReadOnlyList<CountLink> Entries, PageHead Head)
{
    /// <summary>The largest count, to draw the others against; at least 1.</summary>
    public int Most => Entries.Count == 0 ? 1 : Math.Max(1, Entries.Max(entry => entry.Count));

    /// <summary>Whether entries have long names, which want a line each.</summary>
    public bool HasDetails => Entries.Any(entry => entry.Detail is not null);

    /// <summary>Heading of the list below pictures: "All 12 venues".</summary>
    public string All => Sentence.Of(Words.AllOf, Summary);

    /// <summary>Whether entries are drawn as bars.</summary>
    public bool HasBars { get; private init; }

    /// <summary>Venues by year; null for none.</summary>
    public VenueGrid? Grid { get; private init; }

    /// <summary>The largest entries over the years; null for none.</summary>
    public YearRows? Years { get; private init; }

    /// <summary>All venues.</summary>
    public static DirectoryPage Venues(Searcher searcher, PortalLinks links) =>
        Of(Words.Venues, Noun.Venue, links.Venues, [.. searcher.All(FacetField.Venue).Select(venue => new CountLink(venue.Label, links.Venue(venue.Value), venue.Count)
        {
            Detail = searcher.FindVenue(venue.Value)?.LongName is { } name && name != venue.Label ? name : null,
        })]) with
        { Grid = VenueGrid.Find(searcher, links) };

    /// <summary>All years.</summary>
    public static DirectoryPage OfYears(Searcher searcher, PortalLinks links) =>
        Of(Words.Years, Noun.Year, links.Years, [.. searcher.All(FacetField.Year).Select(year => new CountLink(year.Label, links.Year(year.Value), year.Count))]) with { HasBars = true };

    /// <summary>All topics.</summary>
    public static DirectoryPage Topics(Searcher searcher, PortalLinks links) =>
        Of(Words.Topics, Noun.Topic, links.Topics, [.. searcher.All(FacetField.Topic).Select(topic => new CountLink(topic.Label, links.Topic(topic.Value), topic.Count))]) with { Years = TopicRows.Find(searcher, links) };

    private static DirectoryPage Of(string title, Noun noun, string path, IReadOnlyList<CountLink> entries) =>
        new(title, Numbers.Of(entries.Count, noun), entries, new(title) { Canonical = path });
}

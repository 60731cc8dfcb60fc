using SearchPortal.Publications;

namespace SearchPortal.Web.Publications;

/// <summary>What a paper is part of, or who issued it, in the meta elements of its kind; readers tell the kind of a paper by them.</summary>
internal static class CitationContainer
{
    /// <summary>Names and values; a null value is left out.</summary>
    public static IEnumerable<(string Name, string? Value)> Of(Publication paper, Venue? venue)
    {
        string? container = paper.ContainerTitle ?? venue?.LongName;
        return paper.Type switch
        {
            PublicationType.JournalArticle or PublicationType.Preprint => Journal(container, paper, venue),
            PublicationType.ConferencePaper or PublicationType.Talk => Conference(container, paper),
            PublicationType.Chapter => [("citation_inbook_title", container), ("citation_book_title", container), Publisher(paper)],
            PublicationType.Book => [("citation_series_title", container), Publisher(paper)],
            PublicationType.Thesis => [("citation_dissertation_institution", paper.Publisher ?? container)],
            PublicationType.Report => [("citation_technical_report_institution", paper.Publisher ?? container), ("citation_technical_report_number", paper.Issue ?? paper.Volume)],
            PublicationType.Dataset or PublicationType.Software or PublicationType.Patent or PublicationType.WebPage => [Publisher(paper)],
            _ => venue?.Kind == VenueKind.Journal ? Journal(container, paper, venue) : Conference(container, paper),
        };
    }

    private static IEnumerable<(string Name, string? Value)> Journal(string? container, Publication paper, Venue? venue) =>
    [
        ("citation_journal_title", container),
        ("citation_journal_abbrev", venue?.ShortName != container ? venue?.ShortName : null),
        Publisher(paper),
    ];

    private static IEnumerable<(string Name, string? Value)> Conference(string? container, Publication paper) => [("citation_conference_title", container), Publisher(paper)];

    private static (string Name, string? Value) Publisher(Publication paper) => ("citation_publisher", paper.Publisher);
}

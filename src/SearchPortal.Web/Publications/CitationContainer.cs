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
            PublicationType.JournalArticle => Journal(container, paper, venue),
            // A title of a journal would make it an article of one.
            PublicationType.Preprint => [("citation_publisher", paper.Publisher ?? container)],
            PublicationType.ConferencePaper or PublicationType.Talk => Conference(container, paper, venue),
            PublicationType.Chapter => [("citation_inbook_title", container), ("citation_book_title", container), Publisher(paper)],
            PublicationType.Book => [("citation_series_title", container), Publisher(paper)],
            PublicationType.Thesis => [("citation_dissertation_institution", paper.Publisher ?? container)],
            PublicationType.Report => [("citation_technical_report_institution", paper.Publisher ?? container), ("citation_technical_report_number", paper.Issue ?? paper.Volume)],
            PublicationType.Dataset or PublicationType.Software or PublicationType.Patent or PublicationType.WebPage => [Publisher(paper)],
            _ => venue?.Kind == VenueKind.Journal ? Journal(container, paper, venue) : Conference(container, paper, venue),
        };
    }

    /// <summary>What a paper is that no element above tells of, in words that Zotero knows; null for the others.</summary>
    public static string? OtherKind(PublicationType type) => type switch
    {
        PublicationType.Preprint => "preprint",
        PublicationType.Dataset => "dataset",
        PublicationType.Software => "computerProgram",
        PublicationType.Patent => "patent",
        PublicationType.WebPage => "webpage",
        _ => null,
    };

    private static IEnumerable<(string Name, string? Value)> Journal(string? container, Publication paper, Venue? venue) =>
    [
        ("citation_journal_title", container),
        ("citation_journal_abbrev", venue?.ShortName != container ? venue?.ShortName : null),
        Publisher(paper),
    ];

    // The proceedings first: readers that know both elements take the last for the paper's kind.
    private static IEnumerable<(string Name, string? Value)> Conference(string? container, Publication paper, Venue? venue) =>
        [("citation_inbook_title", container), ("citation_conference_title", venue?.LongName ?? container), Publisher(paper)];

    private static (string Name, string? Value) Publisher(Publication paper) => ("citation_publisher", paper.Publisher);
}

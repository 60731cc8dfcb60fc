using SearchPortal.Publications;

namespace SearchPortal.Web.LinkedData;

/// <summary>The class of schema.org that a kind of publication or venue is.</summary>
internal static class SchemaType
{
    /// <summary>"ScholarlyArticle".</summary>
    public static string Of(PublicationType type) => type switch
    {
        PublicationType.ConferencePaper or PublicationType.JournalArticle or PublicationType.Preprint => "ScholarlyArticle",
        PublicationType.Book => "Book",
        PublicationType.Chapter => "Chapter",
        PublicationType.Thesis => "Thesis",
        PublicationType.Report => "Report",
        PublicationType.Dataset => "Dataset",
        PublicationType.Software => "SoftwareSourceCode",
        PublicationType.Talk => "PresentationDigitalDocument",
        PublicationType.WebPage => "WebPage",
        _ => "CreativeWork",
    };

    /// <summary>"Periodical".</summary>
    public static string Of(VenueKind kind) => kind switch
    {
        VenueKind.Journal => "Periodical",
        VenueKind.Conference or VenueKind.Workshop => "EventSeries",
        VenueKind.Series => "BookSeries",
        _ => "CreativeWorkSeries",
    };
}

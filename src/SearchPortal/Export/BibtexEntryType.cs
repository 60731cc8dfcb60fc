using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>What kinds of publication are in BibTeX, and which field names what contains or issues them.</summary>
internal static class BibtexEntryType
{
    /// <summary>
    /// The entry type. Those that biblatex added (dataset, software, patent, online) are <c>@misc</c> to the classic styles, with a warning.
    /// </summary>
    public static string Of(Publication publication) => publication.Type switch
    {
        PublicationType.ConferencePaper => "inproceedings",
        PublicationType.JournalArticle => "article",
        PublicationType.Book => "book",
        PublicationType.Chapter => "incollection",
        PublicationType.Thesis => "phdthesis",
        PublicationType.Report => "techreport",
        PublicationType.Dataset => "dataset",
        PublicationType.Software => "software",
        PublicationType.Patent => "patent",
        PublicationType.WebPage => "online",
        PublicationType.Preprint when publication.Identifiers.Arxiv is null => "unpublished",
        _ => "misc",
    };

    /// <summary>CSL's word for the kind where the entry's type does not tell it; null where it does.</summary>
    public static string? Subtype(Publication publication, Venue? venue)
    {
        bool hasArxiv = publication.Identifiers.Arxiv is not null;
        bool isHidden = publication.Type switch
        {
            PublicationType.Talk => true,
            PublicationType.Document or PublicationType.WebPage => hasArxiv,
            PublicationType.JournalArticle => hasArxiv && publication.ContainerTitle is null && venue is null,
            _ => false,
        };
        return isHidden ? publication.Type.Csl() : null;
    }

    /// <summary>The field of the title of what contains it.</summary>
    public static string ContainerField(PublicationType type) => type switch
    {
        PublicationType.ConferencePaper or PublicationType.Chapter => "booktitle",
        PublicationType.JournalArticle => "journal",
        PublicationType.Book or PublicationType.Report => "series",
        _ => "howpublished",
    };

    /// <summary>The field of publisher, school or institution.</summary>
    public static string PublisherField(PublicationType type) => type switch
    {
        PublicationType.Thesis => "school",
        PublicationType.Report => "institution",
        _ => "publisher",
    };
}

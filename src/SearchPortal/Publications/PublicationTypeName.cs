namespace SearchPortal.Publications;

/// <summary>The names of a <see cref="PublicationType"/>: in URLs and files (the CSL 1.0.2 term) and to a reader.</summary>
public static class PublicationTypeName
{
    private static readonly (PublicationType Type, string Csl, string Label)[] Names =
    [
        (PublicationType.Document, "document", "Document"),
        (PublicationType.ConferencePaper, "paper-conference", "Conference paper"),
        (PublicationType.JournalArticle, "article-journal", "Journal article"),
        (PublicationType.Preprint, "article", "Preprint"),
        (PublicationType.Book, "book", "Book"),
        (PublicationType.Chapter, "chapter", "Book chapter"),
        (PublicationType.Thesis, "thesis", "Thesis"),
        (PublicationType.Report, "report", "Report"),
        (PublicationType.Dataset, "dataset", "Dataset"),
        (PublicationType.Software, "software", "Software"),
        (PublicationType.Patent, "patent", "Patent"),
        (PublicationType.Talk, "speech", "Talk"),
        (PublicationType.WebPage, "webpage", "Web page"),
    ];

    /// <summary>The CSL term, also the value of the type facet: "paper-conference".</summary>
    public static string Csl(this PublicationType type) => Names[(int)type].Csl;

    /// <summary>The English name in the singular: "Conference paper".</summary>
    public static string Label(this PublicationType type) => Names[(int)type].Label;

    /// <summary>The type of a CSL term, in any letter case; null for a term that is none of them.</summary>
    public static PublicationType? Find(string csl)
    {
        foreach (var name in Names)
            if (name.Csl.Equals(csl, StringComparison.OrdinalIgnoreCase)) return name.Type;
        return null;
    }
}

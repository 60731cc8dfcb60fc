using System.Globalization;
using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Writes a publication as one BibTeX entry that classic BibTeX and biber both read.</summary>
public static class BibtexWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The entry, ending with a line break.</summary>
    /// <param name="publication">What to write.</param>
    /// <param name="venue">Its venue, whose long name is used where the source wrote none; null when it has none.</param>
    public static string Write(Publication publication, Venue? venue)
    {
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"@{EntryType(publication.Type)}{{{publication.Key},\n");
        foreach (var (name, value) in Fields(publication, venue))
            entry.Append(CultureInfo.InvariantCulture, $"  {name.PadRight(10)} = {value},\n");
        return entry.Append("}\n").ToString();
    }

    private static IEnumerable<(string Name, string Value)> Fields(Publication publication, Venue? venue)
    {
        var ids = publication.Identifiers;
        (string Name, string? Value)[] fields =
        [
            ("title", BibtexText.Title(publication.Title)),
            ("author", BibtexText.Names(publication.Authors)),
            ("editor", BibtexText.Names(publication.Editors)),
            (ContainerField(publication.Type), BibtexText.Literal(publication.ContainerTitle ?? venue?.LongName)),
            ("year", publication.Year?.ToString("0000", CultureInfo.InvariantCulture)),
            ("volume", BibtexText.Literal(publication.Volume)),
            ("number", BibtexText.Literal(publication.Issue)),
            ("pages", BibtexText.Literal(publication.Pages?.Replace("-", "--", StringComparison.Ordinal))),
            (PublisherField(publication.Type), BibtexText.Literal(publication.Publisher)),
            ("doi", BibtexText.Verbatim(ids.Doi)),
            ("eprint", BibtexText.Verbatim(ids.Arxiv)),
            ("archivePrefix", ids.Arxiv is null ? null : "arXiv"),
            ("isbn", BibtexText.Literal(ids.Isbn)),
            ("issn", BibtexText.Literal(ids.Issn)),
            ("url", BibtexText.Verbatim(Address(publication))),
            ("keywords", BibtexText.Literal(string.Join(", ", publication.Topics))),
            ("note", BibtexText.Literal(publication.Note)),
        ];
        foreach (var (name, value) in fields)
            if (!string.IsNullOrEmpty(value)) yield return (name, $"{{{value}}}");
        if (publication.Date?.Month is int month) yield return ("month", Months[month - 1]);
    }

    private static string EntryType(PublicationType type) => type switch
    {
        PublicationType.ConferencePaper => "inproceedings",
        PublicationType.JournalArticle => "article",
        PublicationType.Book => "book",
        PublicationType.Chapter => "incollection",
        PublicationType.Thesis => "phdthesis",
        PublicationType.Report => "techreport",
        _ => "misc",
    };

    private static string ContainerField(PublicationType type) => type switch
    {
        PublicationType.ConferencePaper or PublicationType.Chapter => "booktitle",
        PublicationType.JournalArticle => "journal",
        PublicationType.Book or PublicationType.Report => "series",
        _ => "howpublished",
    };

    private static string PublisherField(PublicationType type) => type switch
    {
        PublicationType.Thesis => "school",
        PublicationType.Report => "institution",
        _ => "publisher",
    };

    private static string? Address(Publication publication) =>
        (publication.Links.FirstOrDefault(link => link.Kind == LinkKind.Publisher)
            ?? publication.Links.FirstOrDefault(link => link.Kind is LinkKind.OpenReview or LinkKind.Arxiv)
            ?? publication.Links.FirstOrDefault(link => link.Kind == LinkKind.Pdf))?.Url;
}

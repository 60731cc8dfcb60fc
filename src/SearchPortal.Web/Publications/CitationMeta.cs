using System.Globalization;
using SearchPortal.Publications;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Publications;

/// <summary>The "Highwire Press" meta elements that scholarly search engines read (Google Scholar, inclusion guidelines).</summary>
internal static class CitationMeta
{
    /// <summary>Names and contents, those that the paper has.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Publication paper, Venue? venue, string absoluteUrl) =>
        [.. All(paper, venue, absoluteUrl).Where(tag => !string.IsNullOrEmpty(tag.Value)).Select(tag => KeyValuePair.Create(tag.Name, tag.Value!))];

    private static IEnumerable<(string Name, string? Value)> All(Publication paper, Venue? venue, string absoluteUrl)
    {
        string[] pages = (paper.Pages ?? "").Split('-');
        string? container = paper.ContainerTitle ?? venue?.LongName;
        yield return ("citation_title", PlainText.Of(paper.Title));
        foreach (var author in paper.Authors) yield return ("citation_author", author.Inverted);
        yield return ("citation_publication_date", paper.Date?.ToString().Replace('-', '/') ?? paper.Year?.ToString(CultureInfo.InvariantCulture));
        yield return (paper.Type == PublicationType.JournalArticle ? "citation_journal_title" : "citation_conference_title", container);
        yield return ("citation_volume", paper.Volume);
        yield return ("citation_issue", paper.Issue);
        yield return ("citation_firstpage", pages[0]);
        yield return ("citation_lastpage", pages.Length == 2 ? pages[1] : null);
        yield return ("citation_doi", paper.Identifiers.Doi);
        yield return ("citation_arxiv_id", paper.Identifiers.Arxiv);
        yield return ("citation_issn", paper.Identifiers.Issn);
        yield return ("citation_isbn", paper.Identifiers.Isbn);
        yield return ("citation_publisher", paper.Publisher);
        yield return ("citation_language", paper.Language);
        yield return ("citation_pdf_url", paper.Links.FirstOrDefault(link => link.Kind == LinkKind.Pdf)?.Url);
        yield return ("citation_abstract_html_url", absoluteUrl);
    }
}

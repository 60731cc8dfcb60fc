using System.Globalization;
using SearchPortal.Publications;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Publications;

/// <summary>
/// The "Highwire Press" meta elements that scholarly search engines and reference managers read (Google Scholar, inclusion guidelines).
/// What stands right after an author is said of that author.
/// </summary>
/// <remarks>Zotero, which reads them too, parts the name of a single author at a comma between spaces. A no-break space is none to it.</remarks>
internal static class CitationMeta
{
    /// <summary>Names and contents, those that the paper has.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Publication paper, Venue? venue, string absoluteUrl) =>
        [.. All(paper, venue, absoluteUrl).Where(tag => !string.IsNullOrEmpty(tag.Value)).Select(tag => KeyValuePair.Create(tag.Name, tag.Value!))];

    private static IEnumerable<(string Name, string? Value)> All(Publication paper, Venue? venue, string absoluteUrl) =>
    [
        ("citation_title", PlainText.Of(paper.Title)),
        .. paper.Authors.SelectMany(author => Person("citation_author", author)),
        .. paper.Editors.SelectMany(editor => Person("citation_editor", editor)),
        .. Dates(paper),
        .. CitationContainer.Of(paper, venue),
        ("dc.type", CitationContainer.OtherKind(paper.Type)),
        .. Numbers(paper, venue),
        .. paper.Topics.Select(topic => ("citation_keywords", (string?)topic)),
        ("citation_abstract", PlainText.Of(paper.Abstract)),
        .. Addresses(paper, absoluteUrl),
    ];

    private static IEnumerable<(string Name, string? Value)> Person(string role, PersonName name) =>
    [
        (role, Tag(name)),
        ($"{role}_institution", name.Affiliation),
        ($"{role}_orcid", name.Orcid is null ? null : $"https://orcid.org/{name.Orcid}"),
    ];

    // "van der Schaar, Mihaela K." has a space on both sides of the comma and would be two people.
    private static string Tag(PersonName name) =>
        NameTag.Of(name.Family.Contains(' ', StringComparison.Ordinal) || name.Suffix is not null ? name with { Given = name.Given.Replace(' ', '\u00A0') } : name).ToString();

    private static IEnumerable<(string Name, string? Value)> Dates(Publication paper)
    {
        string? date = paper.Date?.ToString().Replace('-', '/') ?? paper.Year?.ToString(CultureInfo.InvariantCulture);
        yield return ("citation_publication_date", date);
        // A preprint appears online and nowhere else.
        yield return ("citation_online_date", paper.Type == PublicationType.Preprint ? date : null);
    }

    private static IEnumerable<(string Name, string? Value)> Numbers(Publication paper, Venue? venue)
    {
        string[] pages = (paper.Pages ?? "").Split('-');
        var ids = paper.Identifiers;
        return
        [
            ("citation_volume", paper.Volume),
            ("citation_issue", paper.Type == PublicationType.Report ? null : paper.Issue),
            ("citation_firstpage", pages[0]),
            ("citation_lastpage", pages.Length == 2 ? pages[1] : null),
            ("citation_doi", ids.Doi),
            ("citation_arxiv_id", ids.Arxiv),
            ("citation_pmid", ids.Pmid),
            ("citation_issn", ids.Issn ?? venue?.Issn),
            ("citation_isbn", ids.Isbn),
            ("citation_language", paper.Language),
        ];
    }

    private static IEnumerable<(string Name, string? Value)> Addresses(Publication paper, string absoluteUrl) =>
    [
        ("citation_abstract_html_url", absoluteUrl),
        ("citation_fulltext_html_url", Find(paper, "html")),
        ("citation_pdf_url", Find(paper, LinkKind.Pdf)),
    ];

    private static string? Find(Publication paper, string kind) => paper.Links.FirstOrDefault(link => link.Kind == kind)?.Url;
}
